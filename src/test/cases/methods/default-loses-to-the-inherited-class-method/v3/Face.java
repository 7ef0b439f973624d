interface Face {
    default String name() {
        return "face";
    }

    default String text() {
        return "T" + name();
    }
}
