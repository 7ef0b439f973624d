class Shapes {
    static String show(Shape shape) {
        return shape.describe();
    }
}
