class Box {
    private final String text;

    Box() {
        text = "nothing";
    }

    Box(int n) {
        text = "int again " + n;
    }

    @Override
    public String toString() {
        return text;
    }
}
