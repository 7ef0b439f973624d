class Shape {
    final int side;

    private Shape(int side) {
        this.side = side;
    }

    static Shape of(int side) {
        return new Shape(side);
    }

    int area() {
        return side * side;
    }
}
