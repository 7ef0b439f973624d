record Round(int radius) {
    public int area() {
        return 3 * radius;
    }
}
