class Base {
    String greet() {
        return "base";
    }
}
