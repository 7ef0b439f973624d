class Sub extends Base {
    int up;
    String upToo;

    void set(int to) {
        up = to;
        upToo = "up" + to;
        down = -to;
        downToo = "down" + to;
    }

    String show() {
        return "v2 " + up + upToo + down + downToo;
    }
}
