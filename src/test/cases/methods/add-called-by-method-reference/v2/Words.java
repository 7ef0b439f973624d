import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

class Words {
    private int calls;

    String show(List<String> list) {
        Function<Words, Integer> unbound = Words::calls;
        return list.stream().map(this::quote).map(Words::shout).collect(Collectors.joining(","))
                + " " + unbound.apply(this);
    }

    String quote(String s) {
        calls++;
        return "'" + s + "'";
    }

    static String shout(String s) {
        return s.toUpperCase();
    }

    int calls() {
        return calls;
    }
}
