abstract class Shape {
    private final String name;

    Shape() {
        name = "shape";
    }

    String name() {
        return name;
    }
}
