class Person {
    public String greet() {
        return "the class wins";
    }
}
