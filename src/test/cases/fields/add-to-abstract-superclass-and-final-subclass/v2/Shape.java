abstract class Shape {
    protected int described;

    abstract String describe();
}
