interface Face {
    String name();

    default String text() {
        return "t";
    }
}
