class Shapes {
    static String all(Shape shape) {
        return "area " + shape.area();
    }
}
