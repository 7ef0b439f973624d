class Word {
    private final String text;

    Word(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
