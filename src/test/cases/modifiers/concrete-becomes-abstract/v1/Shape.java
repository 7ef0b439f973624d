class Shape {
    String show() {
        return "shape";
    }
}
