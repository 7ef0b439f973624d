class Memo {
    private int number;

    void write(int number) {
        this.number = number;
    }

    String read() {
        return "again " + number;
    }
}
