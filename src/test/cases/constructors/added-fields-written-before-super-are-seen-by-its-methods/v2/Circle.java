class Circle extends Shape {
    private int radius;
    private String name;
    private int asked;

    Circle(int radius) {
        this("circle", radius);
    }

    Circle(String name, int radius) {
        this.radius = radius;
        this.name = name;
        if (radius > 3) {
            asked = 10;
        }
        super();
    }

    @Override
    String describe() {
        asked++;
        return name + radius;
    }

    @Override
    public String toString() {
        return seen + " " + asked;
    }
}
