class Point {
}
