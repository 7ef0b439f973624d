class Left {
    private final Right right = new Right();

    String call(int n) {
        return n == 0 ? end(n) : "left " + right.bounce(this, n - 1);
    }

    String end(int n) {
        return "end " + n;
    }
}
