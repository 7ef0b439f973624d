class Counter {
    int count;

    void bump() {
        count++;
    }
}
