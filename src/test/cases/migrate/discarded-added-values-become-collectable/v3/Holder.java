class Holder {
    private Object payload = new byte[10_000];
    private int kept = 2;
    private Object second = new byte[10_000];

    Object removed() {
        return second;
    }

    String show() {
        return "v3 " + kept;
    }
}
