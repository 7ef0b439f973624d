class Shapes {
    static String all(Shape shape) {
        Shape circle = new Circle(1);
        return "areas " + shape.area() + " " + circle.area();
    }
}
