enum Planet {
    EARTH,
    MARS;

    String show() {
        return name();
    }
}
