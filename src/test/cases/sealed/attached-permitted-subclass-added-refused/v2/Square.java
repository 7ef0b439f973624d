final class Square implements Shape {
}
