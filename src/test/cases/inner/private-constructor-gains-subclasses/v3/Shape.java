class Shape {
    final int side;

    private Shape(int side) {
        this.side = side;
    }

    private Shape(int side, String more) {
        this(side + more.length());
    }

    static Shape of(int side) {
        return side < 0 ? new Negative(side, 1L) : new Shape(side);
    }

    int area() {
        return side * side;
    }

    private static class Negative extends Shape {
        private Negative(int side, long by) {
            super((int) (side - by), "xx");
        }

        @Override
        int area() {
            return -super.area() * 10;
        }
    }
}
