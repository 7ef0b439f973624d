class Cell {
    private final int content;

    Cell(int content) {
        this.content = content;
    }

    void touch() {
    }

    long value() {
        return content;
    }
}
