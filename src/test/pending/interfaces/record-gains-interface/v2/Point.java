record Point(int x) implements Comparable<Point> {
    @Override
    public int compareTo(Point other) {
        return Integer.compare(x, other.x);
    }
}
