class Chain {
    int start = 2;

    String show() {
        return "";
    }
}
