class Text {
    String build(int n) {
        return "n" + n;
    }
}
