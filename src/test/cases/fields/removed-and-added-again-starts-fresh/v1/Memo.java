class Memo {
    private String text;

    void write(String text) {
        this.text = text;
    }

    String read() {
        return "text " + text;
    }
}
