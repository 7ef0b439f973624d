class Holder {
    private Object payload = new byte[10_000];
    private int kept = 2;

    Object removed() {
        return payload;
    }

    String show() {
        return "v2 " + kept;
    }
}
