class Other {
    String show() {
        return "other";
    }
}
