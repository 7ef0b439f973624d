class Note {
    private final String text;

    Note(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
