import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.IntUnaryOperator;

class User {
    static int call(Tool tool) {
        return tool.plus(1) + tool.zero();
    }

    static IntSupplier lambda(Tool tool) {
        return () -> tool.plus(5) + tool.zero();
    }

    static IntUnaryOperator of(Tool tool) {
        return x -> tool.plus(x);
    }

    static int sum(Tool tool) {
        return List.of(1, 2, 3).stream().mapToInt(x -> tool.plus(x)).sum();
    }
}
