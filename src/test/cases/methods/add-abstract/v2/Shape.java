abstract class Shape {
    String show() {
        return "a shape of area " + area();
    }

    abstract int area();
}
