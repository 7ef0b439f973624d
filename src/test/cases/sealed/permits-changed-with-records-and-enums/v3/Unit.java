enum Unit {
    ONE;

    public int area() {
        return 11;
    }
}
