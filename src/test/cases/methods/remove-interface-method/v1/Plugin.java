interface Plugin {
    String name();

    String hint();
}
