interface Shape {
    default String name() {
        return "shape";
    }

    default String told() {
        return "told " + name();
    }
}
