class Half {
    Half other;
    final String text = "of " + other.text;
    final int after = 1;

    String show() {
        return text + " " + after;
    }
}
