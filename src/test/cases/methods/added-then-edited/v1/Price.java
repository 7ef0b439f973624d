class Price {
    String show() {
        return "10";
    }
}
