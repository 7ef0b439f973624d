import java.util.Map;

enum Op {
    MINUS("-"), PLUS("+") {
        @Override
        String note() {
            return "SUM" + super.note();
        }
    };

    private static final Map<String, Op> BY_SIGN = new java.util.TreeMap<>();

    static {
        for (Op op : values()) {
            BY_SIGN.put(op.sign, op);
        }
    }

    private final String sign;

    Op(String sign) {
        this.sign = sign;
    }

    String note() {
        return ".";
    }

    static Op find(String sign) {
        return BY_SIGN.get(sign);
    }

    static String table(int a, int b) {
        String text = "";
        for (Op op : values()) {
            text += op + op.sign + op.note() + op.ordinal() + " ";
        }
        return text.trim();
    }
}
