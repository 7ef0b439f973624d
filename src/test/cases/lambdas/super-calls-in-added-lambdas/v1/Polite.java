interface Polite {
    default String greet() {
        return "hello";
    }
}
