abstract class Shape {
    String show() {
        return "a " + getClass().getSimpleName();
    }
}
