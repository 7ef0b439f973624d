class A {
    String name() {
        return "A";
    }
}
