import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

abstract class Dish {
    final List<String> parts;
    final Map<String, Integer> extras;

    abstract static class Builder<T extends Builder<T>> {
        final List<String> parts = new ArrayList<>();
        private final Map<String, Integer> extras = new LinkedHashMap<>();

        T add(String part) {
            parts.add(part);
            return self();
        }

        final T extra(String name, int... amounts) {
            extras.merge(name, amounts.length, Integer::sum);
            return self();
        }

        protected abstract T self();

        abstract Dish build();
    }

    Dish(Builder<?> builder) {
        parts = List.copyOf(builder.parts);
        extras = Map.copyOf(builder.extras);
    }
}
