class Memo {
    void write(String text) {
    }

    String read() {
        return "no text";
    }
}
