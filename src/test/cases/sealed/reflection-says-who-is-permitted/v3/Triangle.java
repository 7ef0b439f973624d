final class Triangle implements Shape {
}
