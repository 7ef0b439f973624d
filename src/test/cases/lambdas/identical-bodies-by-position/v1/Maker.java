import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

class Maker {
    static List<Supplier<String>> make() {
        return List.of(() -> "same", () -> "same", () -> "last");
    }

    static String all(List<Supplier<String>> list) {
        return list.stream().map(Supplier::get).collect(Collectors.joining(" "));
    }
}
