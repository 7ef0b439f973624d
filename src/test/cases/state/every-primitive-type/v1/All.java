class All {
    String show() {
        return "";
    }
}
