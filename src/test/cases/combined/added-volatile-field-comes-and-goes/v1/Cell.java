class Cell {
    int next() {
        return -1;
    }
}
