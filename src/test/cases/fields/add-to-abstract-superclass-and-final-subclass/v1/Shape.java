abstract class Shape {
    abstract String describe();
}
