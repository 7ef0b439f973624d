class Thing {
    int value() {
        return 2;
    }
}
