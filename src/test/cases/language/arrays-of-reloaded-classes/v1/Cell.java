class Cell {
    int n;

    Cell(int n) {
        this.n = n;
    }
}
