interface Slow {
    int NUMBER = Main.slow();

    default int number() {
        return NUMBER;
    }
}
