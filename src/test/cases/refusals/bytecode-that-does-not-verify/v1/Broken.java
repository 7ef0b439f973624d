class Broken {
    int value() {
        return 41;
    }
}
