class B extends A {
    B() {
        log += "B ";
    }
}
