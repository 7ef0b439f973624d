class Greeter {
    String name;

    Greeter(String name) {
        this.name = name;
    }

    String greet() {
        return name;
    }
}
