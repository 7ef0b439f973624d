class Point {
    int x() {
        return 3;
    }
}
