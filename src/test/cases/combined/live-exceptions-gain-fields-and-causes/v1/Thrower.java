class Thrower {
    static Exception fail(int n) {
        try {
            throw new Problem("p" + n);
        } catch (Problem e) {
            return e;
        }
    }
}
