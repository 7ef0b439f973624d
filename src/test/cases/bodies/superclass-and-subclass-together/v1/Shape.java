abstract class Shape {
    abstract int area();

    String describe() {
        return "area " + area();
    }
}
