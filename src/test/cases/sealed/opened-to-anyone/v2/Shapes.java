class Shapes {
    static String show(Shape shape) {
        Shape lambda = () -> "lambda";
        Shape anonymous = new Shape() {
            @Override
            public String name() {
                return "anonymous";
            }
        };
        return shape.name() + " " + lambda.name() + " " + anonymous.name();
    }
}
