record Point(int x) {
}
