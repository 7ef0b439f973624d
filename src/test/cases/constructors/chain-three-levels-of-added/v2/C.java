class C extends B {
    C(int n) {
        super("x", n + 1);
        log += "C" + n;
    }
}
