record Circle(int radius) implements Shape {
    @Override
    public int area() {
        return 3 * radius;
    }
}
