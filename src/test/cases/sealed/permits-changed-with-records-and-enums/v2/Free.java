non-sealed class Free implements Shape {
    public int area() {
        return 50;
    }
}
