class Shape {
    final int side;

    private Shape(int side) {
        this.side = side;
    }

    static Shape of(int side) {
        return side < 0 ? new Negative(side, 1L) : new Shape(side);
    }

    int area() {
        return side * side;
    }

    private static class Negative extends Shape {
        private Negative(int side, long by) {
            super((int) (side - by));
        }

        @Override
        int area() {
            return -super.area();
        }
    }
}
