class Thing {
    int value() {
        return 1;
    }
}
