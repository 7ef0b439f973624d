final class Circle implements Shape {
}
