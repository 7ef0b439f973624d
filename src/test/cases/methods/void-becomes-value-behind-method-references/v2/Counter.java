class Counter {
    int count;

    long bump() {
        return count += 10;
    }
}
