enum Op {
    ADD {
        @Override
        int apply(int a, int b) {
            return a + b;
        }
    },
    SUB {
        @Override
        int apply(int a, int b) {
            return a - b;
        }
    };

    abstract int apply(int a, int b);
}
