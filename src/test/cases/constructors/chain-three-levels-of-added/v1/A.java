class A {
    String log = "";

    A() {
        log += "A ";
    }
}
