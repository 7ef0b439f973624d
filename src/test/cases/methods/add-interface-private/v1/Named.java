interface Named {
    String name();

    default String title() {
        return name();
    }
}
