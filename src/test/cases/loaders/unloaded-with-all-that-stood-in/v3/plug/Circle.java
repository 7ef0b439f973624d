package plug;

class Circle extends Shape implements AutoCloseable {
    private final int radius;
    private final String text = "a circle";

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

    @Override
    public String toString() {
        return text + radius;
    }

    @Override
    public void close() {
        System.out.println(this);
    }
}
