class Late {
    static int count = 2;
    private final String extra = "extra".toUpperCase();

    String show() {
        return "late v2 " + extra;
    }
}
