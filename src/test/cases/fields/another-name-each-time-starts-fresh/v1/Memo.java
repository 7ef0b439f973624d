class Memo {
    void write(int number) {
    }

    String read() {
        return "none";
    }
}
