class Shapes {
    static int area(Shape shape) {
        return switch (shape) {
            case Circle(int radius) when radius > 10 -> 1000;
            case Circle circle -> 3 * circle.radius();
            case Square square -> square.side() * square.side();
        };
    }

    static String more() {
        return area(new Circle(2)) + " " + area(new Circle(11));
    }
}
