class Late {
    static int count = 1;

    String show() {
        return "late v1";
    }
}
