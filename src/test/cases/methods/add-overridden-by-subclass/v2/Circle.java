class Circle extends Shape {
    @Override
    String name() {
        return "round " + super.name();
    }
}
