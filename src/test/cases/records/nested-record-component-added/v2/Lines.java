class Lines {
    static Line make() {
        return new Line(new Line.Point(1, 10), new Line.Point(2, 20), "n");
    }
}
