import java.util.function.Supplier;

class Box<T extends Comparable<T>> implements Supplier<T> {
    private Object value = "v";

    @Override
    @SuppressWarnings("unchecked")
    public T get() {
        return (T) value;
    }

    boolean isAbove(T other) {
        return get().compareTo(other) > 0;
    }
}
