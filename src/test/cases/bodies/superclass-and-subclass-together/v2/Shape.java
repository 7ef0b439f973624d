abstract class Shape {
    abstract int area();

    String describe() {
        return "of area " + area();
    }
}
