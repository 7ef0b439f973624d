class Counter {
    int count;

    Counter bump() {
        count += 100;
        return this;
    }
}
