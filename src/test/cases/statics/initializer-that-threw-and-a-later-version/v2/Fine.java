class Fine {
    static int value() {
        return 1;
    }
}
