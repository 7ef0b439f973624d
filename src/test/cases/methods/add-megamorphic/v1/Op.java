abstract class Op {
    static class A extends Op {
    }

    static class B extends Op {
    }

    static class C extends Op {
    }

    static class D extends B {
    }

    static class E extends Op {
    }
}
