class Point {
    @Override
    public String toString() {
        return "<" + super.toString() + ">";
    }
}
