enum Op {
    PLUS {
        @Override
        int apply(int a, int b) {
            return 100 * (a + b);
        }
    },
    MINUS {
        @Override
        int apply(int a, int b) {
            return 100 * (a - b);
        }
    };

    abstract int apply(int a, int b);

    String label() {
        return name().toLowerCase();
    }
}
