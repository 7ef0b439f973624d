class Thrower {
    static Exception fail(int n) {
        try {
            throw new Problem("p" + n, n, new IllegalStateException("c"));
        } catch (Problem e) {
            return e;
        }
    }
}
