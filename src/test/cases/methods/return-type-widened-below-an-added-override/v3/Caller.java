class Caller {
    static java.util.function.Function<Shape, Object> reference() {
        return Shape::name;
    }

    static String told(Shape shape) {
        return shape.told() + "/" + shape.name();
    }
}
