import java.util.function.Supplier;

class Box<T extends Comparable<T>> implements Comparable<Box<T>> {
    T value;
    int weight = 7;

    Box(T value) {
        this.value = value;
    }

    Supplier<String> reader() {
        return () -> "v1 " + value + " " + weight;
    }

    void put(T next) {
        value = next;
    }

    @Override
    public int compareTo(Box<T> other) {
        return value.compareTo(other.value);
    }
}
