class Thrower {
    void fail() {
        throw new IllegalStateException();
    }
}
