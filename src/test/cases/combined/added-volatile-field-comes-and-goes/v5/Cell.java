class Cell {
    int count = 70;
    volatile int other = 7;

    int next() {
        return count++ + other;
    }
}
