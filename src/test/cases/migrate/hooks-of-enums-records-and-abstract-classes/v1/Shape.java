abstract class Shape {
    private int sides = 3;

    abstract String name();

    String show() {
        return name() + sides;
    }
}
