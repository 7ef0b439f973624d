class Left {
    private final Right right = new Right();

    String call(int n) {
        return "left " + right.call(n);
    }

    String end() {
        return "end";
    }
}
