import java.util.HashMap;
import java.util.Map;
import java.util.function.IntBinaryOperator;

enum Op {
    PLUS("+", (a, b) -> a + b) {
        @Override
        String note() {
            return "sum";
        }
    },
    MINUS("-", (a, b) -> a - b);

    private static final Map<String, Op> BY_SIGN = new HashMap<>();

    static {
        for (Op op : values()) {
            BY_SIGN.put(op.sign, op);
        }
    }

    private final String sign;
    private final IntBinaryOperator how;

    Op(String sign, IntBinaryOperator how) {
        this.sign = sign;
        this.how = how;
    }

    String note() {
        return "";
    }

    static Op find(String sign) {
        return BY_SIGN.get(sign);
    }

    static String table(int a, int b) {
        String text = "";
        for (Op op : values()) {
            text += op + op.sign + op.how.applyAsInt(a, b) + op.note() + op.ordinal() + " ";
        }
        return text.trim();
    }
}
