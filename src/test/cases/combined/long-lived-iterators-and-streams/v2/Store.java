import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

class Store implements Iterable<String> {
    private final List<String> items = List.of("a", "b", "c");
    private int reads;

    @Override
    public Iterator<String> iterator() {
        return new Iterator<String>() {
            private int next;
            private int steps = 1;

            @Override
            public boolean hasNext() {
                return next < items.size();
            }

            @Override
            public String next() {
                reads++;
                return items.get(next++).toUpperCase() + steps++ + reads;
            }
        };
    }

    Stream<String> stream() {
        return items.stream().filter(item -> !item.equals("c")).map(item -> "[" + item + ++reads + "]");
    }
}
