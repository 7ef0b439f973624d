class Circle extends Shape {
    private int radius;
    private String name;
    private int asked;
    private long area;

    Circle(int radius) {
        area = radius * radius;
        this.radius = radius;
        super();
    }

    Circle(String name, int radius) {
        this.radius = radius;
        this.name = name;
        asked = 20;
        area = 3L * radius * radius;
        super();
    }

    @Override
    String describe() {
        asked++;
        return name + radius + "/" + area;
    }

    @Override
    public String toString() {
        return seen + " " + asked;
    }
}
