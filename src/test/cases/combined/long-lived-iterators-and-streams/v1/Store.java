import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

class Store implements Iterable<String> {
    private final List<String> items = List.of("a", "b", "c");

    @Override
    public Iterator<String> iterator() {
        return new Iterator<String>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < items.size();
            }

            @Override
            public String next() {
                return items.get(next++);
            }
        };
    }

    Stream<String> stream() {
        return items.stream().filter(item -> !item.equals("b")).map(item -> "<" + item + ">");
    }
}
