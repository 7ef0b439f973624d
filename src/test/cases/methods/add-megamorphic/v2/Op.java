abstract class Op {
    int weight() {
        return 1;
    }

    static class A extends Op {
    }

    static class B extends Op {
        @Override
        int weight() {
            return 10;
        }
    }

    static class C extends Op {
        @Override
        int weight() {
            return 100;
        }
    }

    static class D extends B {
    }

    static class E extends Op {
        @Override
        int weight() {
            return 1000 + super.weight();
        }
    }
}
