sealed interface Shape permits Square {
    String name();
}
