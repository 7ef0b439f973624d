sealed interface Shape permits Square, Circle {
    int area();
}
