abstract class Shape {
    String name() {
        return "shape";
    }
}
