class Thing {
    int touch() {
        return 0;
    }
}
