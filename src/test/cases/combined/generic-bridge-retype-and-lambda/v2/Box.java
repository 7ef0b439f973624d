import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

class Box<T extends Comparable<T>> implements Comparable<Box<T>> {
    T value;
    long weight = 9;
    List<T> history = new ArrayList<>();
    int puts;

    Box(T value) {
        this.value = value;
    }

    Supplier<String> reader() {
        return () -> "v2 " + value + " " + weight + " " + history + " " + puts;
    }

    void put(T next) {
        history.add(value);
        puts++;
        weight += 10_000_000_000L;
        value = next;
    }

    @Override
    public int compareTo(Box<T> other) {
        return -value.compareTo(other.value);
    }
}
