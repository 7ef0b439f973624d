class Holder {
    private final String name;

    Holder(String name) {
        this.name = name;
    }

    String touch() {
        return name;
    }
}
