class Cell {
    volatile int count = 10;
    int other = 1;
    static volatile int all = 100;

    int next() {
        return count++ + all++;
    }
}
