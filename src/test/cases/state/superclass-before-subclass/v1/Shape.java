abstract class Shape {
    abstract int area();

    String show() {
        return "" + area();
    }
}
