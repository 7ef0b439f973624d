class Other {
    int value() {
        return 2;
    }
}
