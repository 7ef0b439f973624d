class Square implements Shape {
    private final int side;

    Square(int side) {
        this.side = side;
    }

    @Override
    public int size() {
        return side;
    }

    @Override
    public int doubled() {
        return Shape.super.doubled() + 100;
    }
}
