class Holder {
    private final String name;
    private int touches;

    Holder(String name) {
        this.name = name;
    }

    String touch() {
        touches++;
        return name + " " + touches;
    }
}
