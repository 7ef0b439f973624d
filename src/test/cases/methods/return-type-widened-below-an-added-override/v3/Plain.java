class Plain implements Shape {
}
