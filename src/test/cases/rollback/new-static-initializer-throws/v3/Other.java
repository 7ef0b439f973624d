class Other {
    private int added = 3;

    String show() {
        return "other " + added;
    }
}
