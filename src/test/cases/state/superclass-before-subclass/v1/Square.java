class Square extends Shape {
    int side;

    Square(int side) {
        this.side = side;
    }

    @Override
    int area() {
        return side * side;
    }

    @Override
    String show() {
        return super.show();
    }
}
