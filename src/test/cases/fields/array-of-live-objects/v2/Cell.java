class Cell {
    private final int content;
    private int touched;

    Cell(int content) {
        this.content = content;
    }

    void touch() {
        touched++;
    }

    long value() {
        return content + 1_000_000L * touched;
    }
}
