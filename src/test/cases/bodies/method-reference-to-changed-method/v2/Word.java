class Word {
    private final String text;

    Word(String text) {
        this.text = text.toUpperCase();
    }

    String twice() {
        return text + "-" + text;
    }
}
