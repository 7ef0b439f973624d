import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

class Caster {
    static String run() {
        Supplier<String> both = (Supplier<String> & Serializable) () -> "both";
        return both.get() + " " + (both instanceof Serializable) + " " + largest(List.of(3, 8, 5), (a, b) -> a - b);
    }

    private static <T> T largest(List<T> list, Comparator<? super T> order) {
        return list.stream().max(order).get();
    }
}
