class Shapes {
    static int area(Shape shape) {
        return switch (shape) {
            case Square square -> square.side() * square.side();
        };
    }

    static String more() {
        return "";
    }
}
