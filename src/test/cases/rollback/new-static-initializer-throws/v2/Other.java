class Other {
    private int added = 2;

    String show() {
        return "other " + added;
    }
}
