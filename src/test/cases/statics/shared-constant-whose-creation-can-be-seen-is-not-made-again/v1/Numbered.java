class Numbered {
    static int made;
    static final Numbered FIRST = new Numbered("first");

    Numbered(String name) {
        made++;
    }

    String text() {
        return "";
    }
}
