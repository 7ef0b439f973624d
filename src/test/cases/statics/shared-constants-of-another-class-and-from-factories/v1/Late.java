class Late {
    private static int made;
    static final Late ONE = new Late("one");

    Late(String name) {
        made++;
    }

    static String show() {
        return "" + made;
    }
}
