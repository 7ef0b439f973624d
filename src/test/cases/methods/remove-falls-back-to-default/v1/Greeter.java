interface Greeter {
    default String greet() {
        return "hi";
    }
}
