class C extends B {
    C() {
        log += "C";
    }
}
