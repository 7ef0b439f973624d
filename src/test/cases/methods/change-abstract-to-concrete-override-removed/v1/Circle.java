class Circle extends Shape {
    @Override
    String name() {
        return "circle";
    }
}
