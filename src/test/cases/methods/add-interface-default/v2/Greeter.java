interface Greeter {
    String greet();

    default String part() {
        return "end of " + greet();
    }
}
