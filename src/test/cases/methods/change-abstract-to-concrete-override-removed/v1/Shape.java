abstract class Shape {
    abstract String name();
}
