interface Polite {
    default String greet() {
        return "hello";
    }

    default String leave() {
        return "bye";
    }
}
