class Numbered {
    static int made;
    static final Numbered FIRST = new Numbered("first");

    private final String name;

    Numbered(String name) {
        this.name = name;
        made++;
    }

    String text() {
        return name + " ";
    }
}
