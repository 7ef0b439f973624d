interface Named {
    String name();
}
