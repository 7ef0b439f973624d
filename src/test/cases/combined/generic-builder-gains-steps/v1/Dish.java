import java.util.ArrayList;
import java.util.List;

abstract class Dish {
    final List<String> parts;

    abstract static class Builder<T extends Builder<T>> {
        final List<String> parts = new ArrayList<>();

        T add(String part) {
            parts.add(part);
            return self();
        }

        protected abstract T self();

        abstract Dish build();
    }

    Dish(Builder<?> builder) {
        parts = List.copyOf(builder.parts);
    }
}
