final class Circle extends Shape {
    private final int radius;

    Circle(int radius) {
        this.radius = radius;
    }

    @Override
    String describe() {
        return "circle " + radius;
    }
}
