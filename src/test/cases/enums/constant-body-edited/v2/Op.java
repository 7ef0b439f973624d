enum Op {
    ADD {
        @Override
        int apply(int a, int b) {
            return sum(a, b);
        }

        private int sum(int a, int b) {
            return (a + b) * 100;
        }
    },
    SUB {
        private int calls;

        @Override
        int apply(int a, int b) {
            return twice(a - b) + ++calls;
        }
    };

    abstract int apply(int a, int b);

    int twice(int n) {
        return 2 * n;
    }
}
