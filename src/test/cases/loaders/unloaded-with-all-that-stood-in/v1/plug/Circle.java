package plug;

class Circle extends Shape {
    private final int radius;

    Circle(int radius) {
        this.radius = radius;
    }

    @Override
    int size() {
        return radius;
    }

    @Override
    public String name() {
        return "circle" + radius;
    }
}
