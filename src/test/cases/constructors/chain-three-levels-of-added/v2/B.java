class B extends A {
    B(String s, int n) {
        super(s + n);
        log += "B" + s + " ";
    }
}
