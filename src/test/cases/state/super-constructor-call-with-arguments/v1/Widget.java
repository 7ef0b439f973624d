class Widget {
    final String text;
    final int width;

    Widget(String text, int width) {
        this.text = text;
        this.width = width;
    }
}
