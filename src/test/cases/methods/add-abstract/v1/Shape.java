abstract class Shape {
    String show() {
        return "a shape";
    }
}
