interface Greeter {
    default String greet() {
        return "default";
    }
}
