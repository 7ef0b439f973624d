class A {
    String name() {
        return "a";
    }
}
