class Sub extends Base {
    String own = "own";
    int down;
    Object downToo = "none";

    void set(int to) {
    }

    @Override
    int early() {
        return down;
    }

    String show() {
        return "v3 " + up + upToo + down + downToo + " " + fresh + own;
    }
}
