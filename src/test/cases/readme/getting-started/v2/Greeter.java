class Greeter {
    private final String name;
    private int greeted = 1;

    Greeter(String name) {
        this.name = name;
    }

    String greet() {
        return "Hello, " + name + times();
    }

    private String times() {
        return ", greeted " + greeted++ + " times since the edit";
    }
}
