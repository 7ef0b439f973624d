class Box {
    private final String text;

    Box(String text) {
        this.text = text;
    }

    String show() {
        return text;
    }
}
