import java.util.Arrays;
import java.util.Iterator;

class Bag implements Iterable<Integer> {
    private final int[] values = {1, 2, 3};

    int first() {
        return values[0];
    }

    @Override
    public Iterator<Integer> iterator() {
        return Arrays.stream(values).iterator();
    }
}
