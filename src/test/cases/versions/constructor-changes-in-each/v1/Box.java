class Box {
    private final String text;

    Box(int n) {
        text = "int " + n;
    }

    @Override
    public String toString() {
        return text;
    }
}
