class Greeter {
    String greet() {
        return "good evening";
    }
}
