interface Greeter {
    String greet();
}
