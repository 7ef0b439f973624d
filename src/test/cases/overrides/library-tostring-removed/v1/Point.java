class Point {
    @Override
    public String toString() {
        return "a point";
    }
}
