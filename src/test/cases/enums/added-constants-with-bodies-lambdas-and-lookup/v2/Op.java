import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntBinaryOperator;

enum Op {
    SHIFT("<", (a, b) -> a << b, 3) {
        private int notes;

        @Override
        String note() {
            return "shift" + priority + ++notes;
        }
    },
    PLUS("+", (a, b) -> a + b, 1) {
        @Override
        String note() {
            return "Sum" + priority;
        }
    },
    MINUS("-", (a, b) -> a - b - 0, 1);

    private static final Map<String, Op> BY_SIGN = new LinkedHashMap<>();

    static {
        for (Op op : values()) {
            BY_SIGN.put(op.sign, op);
        }
    }

    private final String sign;
    private final IntBinaryOperator how;
    final int priority;

    Op(String sign, IntBinaryOperator how, int priority) {
        this.sign = sign;
        this.how = how;
        this.priority = priority;
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
