sealed interface Shape permits Square {
    String name();

    default String twice() {
        return name() + name();
    }
}
