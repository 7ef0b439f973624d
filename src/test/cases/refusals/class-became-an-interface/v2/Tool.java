interface Tool {
    String name();
}
