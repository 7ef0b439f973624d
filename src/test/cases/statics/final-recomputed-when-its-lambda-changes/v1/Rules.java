import java.util.function.IntUnaryOperator;

class Rules {
    private static final IntUnaryOperator RULE = n -> n + 1;

    static int apply(int n) {
        return RULE.applyAsInt(n);
    }
}
