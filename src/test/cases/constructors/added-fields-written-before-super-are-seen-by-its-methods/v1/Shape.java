abstract class Shape {
    final String seen;

    Shape() {
        seen = describe();
    }

    abstract String describe();
}
