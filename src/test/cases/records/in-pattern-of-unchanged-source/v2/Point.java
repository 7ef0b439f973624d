record Point(int x, int y) {
    @Override
    public int y() {
        return y * 100;
    }
}
