interface Named {

    default String title() {
        return "title of " + getClass().getSimpleName();
    }
}
