sealed interface Shape permits Round, Unit, Free {
    int area();

    default String text() {
        return getClass().getSimpleName() + area();
    }
}
