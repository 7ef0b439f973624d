record Line(Line.Point from, Line.Point to) {
    record Point(int x) {
    }
}
