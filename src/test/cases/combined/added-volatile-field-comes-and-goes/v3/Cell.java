class Cell {
    int count = 50;
    volatile int other = 2;
    static int all = 0;

    int next() {
        return count++ + all++ + other++;
    }
}
