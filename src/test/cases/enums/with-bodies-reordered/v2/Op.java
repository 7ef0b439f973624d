enum Op {
    SUB {
        @Override
        int apply(int a, int b) {
            return a - b;
        }
    },
    ADD {
        @Override
        int apply(int a, int b) {
            return a + b;
        }
    };

    abstract int apply(int a, int b);
}
