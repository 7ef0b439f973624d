abstract class Shape {
    abstract String show();
}
