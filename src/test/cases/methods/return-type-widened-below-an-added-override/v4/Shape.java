interface Shape {
    default Object name() {
        return "widest";
    }

    default String told() {
        return "told " + name();
    }
}
