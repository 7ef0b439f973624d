record Point(int x, int y) {
    String show() {
        return "" + x;
    }
}
