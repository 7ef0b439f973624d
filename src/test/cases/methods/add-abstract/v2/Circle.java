class Circle extends Shape {
    final int radius;

    Circle(int radius) {
        this.radius = radius;
    }

    @Override
    int area() {
        return 3 * radius * radius;
    }
}
