class Outer {
    protected static final class A {
        protected int n = 1;
    }

    private static class B {
        private int n = 2;
    }

    private final A a = new A();
    private final B b = new B();

    String show() {
        a.n += 10;
        b.n += 10;
        return a.n + " " + b.n;
    }
}
