class Circle extends Shape {
}
