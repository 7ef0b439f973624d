class Square extends Shape {
    private final int side;

    Square(int side) {
        this.side = side;
    }
}
