import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class Plan {
    private static int made;
    private final String name;
    private final int size;
    private final List<Integer> squares = new ArrayList<>();
    private final int[][] table = {{1, 2}, {3}};
    private final Map<String, List<Integer>> byName = new TreeMap<>();
    private final Function<Integer, Function<Integer, Integer>> add = a -> b -> a + b + table[0][1];
    private final Supplier<String> text = this::describe;
    private final String joined = IntStream.range(0, 3).mapToObj(i -> i + "-" + table.length).collect(Collectors.joining(","));
    private long sum;
    private final String choice = table.length > 1 ? made > 100 ? "many" : "few" : "none";
    private final String fromParameter;

    {
        for (int i = 0; i < 4; i++) {
            if (i == 2) {
                continue;
            }
            squares.add(i * i);
        }
        int local = 7;
        for (int[] row : table) {
            for (int each : row) {
                local += each;
            }
        }
        sum = local;
        try {
            byName.put("a", List.of(Integer.parseInt("12")));
            byName.put("b", List.of(Integer.parseInt("x")));
        } catch (NumberFormatException e) {
            byName.put("caught", squares);
        }
    }

    Plan(String name) {
        this(name, 2);
        made++;
    }

    Plan(String name, int size) {
        this.name = name;
        this.size = size;
        this.fromParameter = name + "!";
    }

    private String describe() {
        return "described " + size;
    }

    String show() {
        return name + size + " " + squares + " " + byName + " " + add.apply(1).apply(2) + " " + text.get() + " " + joined + " " + sum + " "
                + choice + " " + fromParameter;
    }
}
