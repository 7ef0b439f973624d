class Sub extends Base {
    void set(int to) {
    }

    String show() {
        return "v1";
    }
}
