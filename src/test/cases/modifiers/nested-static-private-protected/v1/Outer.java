class Outer {
    private static class A {
        private int n = 1;
    }

    protected static class B {
        protected int n = 2;
    }

    private final A a = new A();
    private final B b = new B();

    String show() {
        return a.n + " " + b.n;
    }
}
