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

    static String all(int a, int b) {
        String text = "";
        for (Op op : values()) {
            text += op + "=" + op.apply(a, b) + ";";
        }
        return text;
    }
}
