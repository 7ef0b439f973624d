sealed interface Shape permits Square, Circle {
    int area();

    default String label() {
        return getClass().getSimpleName() + area();
    }
}
