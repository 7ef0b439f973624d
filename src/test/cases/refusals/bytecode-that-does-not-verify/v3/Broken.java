class Broken {
    int value() {
        return 43;
    }
}
