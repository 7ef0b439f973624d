class Box {
    private final String text;

    Box(int n) {
        this(n + "", "x");
    }

    Box(String s, String t) {
        text = "two " + s + t;
    }

    @Override
    public String toString() {
        return text;
    }
}
