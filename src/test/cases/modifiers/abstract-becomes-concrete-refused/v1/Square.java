class Square extends Shape {
    @Override
    String show() {
        return "square";
    }
}
