class Shape {
    String show() {
        return "plain";
    }
}
