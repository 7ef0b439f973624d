import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;

class Sorter {
    private final int factor;
    private final IntUnaryOperator scale = this::scale;
    private final Comparator<Integer> order = new Comparator<>() {
        @Override
        public int compare(Integer a, Integer b) {
            return factor > 0 ? b - a : a - b;
        }
    };

    Sorter(int factor) {
        this.factor = factor;
    }

    int scale(int value) {
        return value * factor;
    }

    String show() {
        return scale.applyAsInt(14) + " " + List.of(2, 3, 1).stream().sorted(order).toList();
    }
}
