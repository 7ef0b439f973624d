enum Op {
    ADD, MUL {
        @Override
        int apply(int a, int b) {
            return a * b;
        }
    };

    int apply(int a, int b) {
        return a + b;
    }

    static String all(int a, int b) {
        String text = "";
        for (Op op : values()) {
            text += op + "=" + op.apply(a, b) + ";";
        }
        return text;
    }
}
