import java.util.function.IntUnaryOperator;

class Scale {
    static IntUnaryOperator by(int factor) {
        return value -> value * factor;
    }
}
