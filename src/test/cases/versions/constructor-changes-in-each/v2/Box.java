class Box {
    private final String text;

    Box(String s) {
        text = "string " + s;
    }

    @Override
    public String toString() {
        return text;
    }
}
