import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

class Graph<T> {
    private final Map<T, List<? super T>> edges = new LinkedHashMap<>();

    class Walker<R extends Comparable<? super R>> {
        private R best;

        <S extends R> Walker<R> offer(S candidate) {
            if (best == null || candidate.compareTo(best) > 0) {
                best = candidate;
            }
            return this;
        }
    }

    <K extends T, V extends T> Graph<T> link(K from, V to) {
        edges.computeIfAbsent(from, k -> new ArrayList<>()).add(to);
        return this;
    }

    <R> R fold(R seed, BiFunction<? super R, ? super Map.Entry<T, List<? super T>>, ? extends R> step) {
        R result = seed;
        for (Map.Entry<T, List<? super T>> entry : edges.entrySet()) {
            result = step.apply(result, entry);
        }
        return result;
    }

    @SuppressWarnings("unchecked")
    String demo() {
        Graph<Object> graph = (Graph<Object>) this;
        graph.link("a", 1).link("a", 2L).link("b", 'c');
        Walker<Integer> walker = new Walker<Integer>().offer(4).offer(9).offer(2);
        return graph.fold("", (text, entry) -> text + entry.getKey() + entry.getValue()) + walker.best;
    }
}
