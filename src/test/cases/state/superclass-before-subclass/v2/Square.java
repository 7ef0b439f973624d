class Square extends Shape {
    int side;
    private String label = "square in " + unit;

    Square(int side) {
        this.side = side;
    }

    @Override
    int area() {
        return side * side;
    }

    @Override
    String show() {
        return label + " " + super.show() + unit;
    }
}
