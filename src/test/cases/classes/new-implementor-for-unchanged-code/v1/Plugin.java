interface Plugin {
    String name();
}
