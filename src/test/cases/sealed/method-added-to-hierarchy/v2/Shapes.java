class Shapes {
    static String show(Shape shape) {
        return shape.label() + " " + new Circle(5).label();
    }
}
