class Broken {
    int value() {
        return 42;
    }
}
