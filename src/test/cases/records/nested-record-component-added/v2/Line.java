record Line(Line.Point from, Line.Point to, String name) {
    record Point(int x, int y) {
    }
}
