class Half {
    Half other;

    String show() {
        return "v1";
    }
}
