class Shapes {
    static String show(Shape shape) {
        return "v2 " + (new Circle() instanceof Shape);
    }
}
