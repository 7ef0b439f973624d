class Square extends Shape {
    @Override
    String name() {
        return "square is a " + super.name();
    }
}
