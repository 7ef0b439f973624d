class Other {
    int value() {
        return 1;
    }
}
