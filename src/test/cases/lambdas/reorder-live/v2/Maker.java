import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

class Maker {
    static List<Supplier<String>> make() {
        Supplier<String> c = () -> "cherry";
        Supplier<String> a = () -> "apple";
        Supplier<String> b = () -> "banana";
        return List.of(c, a, b);
    }

    static String all(List<Supplier<String>> list) {
        return list.stream().map(Supplier::get).collect(Collectors.joining(" "));
    }
}
