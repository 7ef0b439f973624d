class Button extends Widget {
    private final String style = width > 10 ? "wide" : "narrow";
    private boolean enabled = true;

    Button(String text) {
        super(text.trim(), text.isEmpty() ? 1 : text.length() * 8);
    }

    String show() {
        return text + " " + width + " " + style + " " + enabled;
    }
}
