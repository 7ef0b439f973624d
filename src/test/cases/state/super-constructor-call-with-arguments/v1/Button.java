class Button extends Widget {
    Button(String text) {
        super(text.trim(), text.isEmpty() ? 1 : text.length() * 8);
    }

    String show() {
        return text + " " + width;
    }
}
