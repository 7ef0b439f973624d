class Point {
    int x() {
        return 2;
    }

    @Override
    public String toString() {
        return "point";
    }
}
