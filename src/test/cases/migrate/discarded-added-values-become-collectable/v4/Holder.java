class Holder {
    private int kept = 2;

    Object removed() {
        return null;
    }

    String show() {
        return "v4 " + kept;
    }
}
