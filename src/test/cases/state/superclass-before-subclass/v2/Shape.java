abstract class Shape {
    protected String unit = "cm";

    abstract int area();

    String show() {
        return "" + area();
    }
}
