class Round implements Shape {
}
