class Circle extends Shape {
    final int radius;

    Circle(int radius) {
        this.radius = radius;
    }
}
