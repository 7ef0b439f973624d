interface Shape {
}
