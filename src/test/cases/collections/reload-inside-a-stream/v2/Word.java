class Word {
    private final String text;
    private int reads;

    Word(String text) {
        this.text = text;
    }

    String text() {
        reads++;
        return text + reads;
    }
}
