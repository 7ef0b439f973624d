interface Shape {
    String name();
}
