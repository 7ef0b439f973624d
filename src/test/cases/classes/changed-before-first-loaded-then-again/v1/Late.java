class Late {
    static String show() {
        return "v1";
    }
}
