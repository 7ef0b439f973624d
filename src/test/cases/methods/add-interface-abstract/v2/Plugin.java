interface Plugin {
    String name();

    int priority();
}
