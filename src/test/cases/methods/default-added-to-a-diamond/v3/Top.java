interface Top {
    String id();

    default String hi() {
        return ".top";
    }
}
