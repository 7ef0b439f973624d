interface Shape {
    default Comparable<String> name() {
        return "wide";
    }

    default String told() {
        return "told " + name();
    }
}
