sealed interface Shape permits Square, Circle {
}
