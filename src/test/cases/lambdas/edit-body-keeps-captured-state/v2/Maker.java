import java.util.function.IntUnaryOperator;

class Maker {
    private int base;

    Maker(int base) {
        this.base = base;
    }

    IntUnaryOperator make(int step) {
        return n -> n * 100 + step * 10 + base;
    }
}
