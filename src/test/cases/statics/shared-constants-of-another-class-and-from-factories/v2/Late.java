class Late {
    private static int made;
    static final Late ONE = new Late("one");

    private final String name;

    Late(String name) {
        this.name = name;
        made++;
    }

    static String show() {
        return made + " " + ONE.name;
    }
}
