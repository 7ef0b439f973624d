interface Top {
    String id();
}
