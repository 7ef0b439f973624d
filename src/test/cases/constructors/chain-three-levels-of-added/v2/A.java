class A {
    String log = "";

    A(String s) {
        log += "A" + s + " ";
    }
}
