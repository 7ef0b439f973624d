class Thing {
    int value() {
        return 1; // a comment
    }
}
