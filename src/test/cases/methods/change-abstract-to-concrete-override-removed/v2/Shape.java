abstract class Shape {
    String name() {
        return "some shape";
    }
}
