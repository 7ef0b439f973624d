class Circle extends Shape {
    private int radius;

    Circle(int radius) {
        this.radius = radius;
        super();
    }

    Circle(String name, int radius) {
        this(radius);
    }

    @Override
    String describe() {
        return "r" + radius;
    }

    @Override
    public String toString() {
        return seen;
    }
}
