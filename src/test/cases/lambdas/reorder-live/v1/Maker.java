import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

class Maker {
    static List<Supplier<String>> make() {
        Supplier<String> a = () -> "apple";
        Supplier<String> b = () -> "banana";
        Supplier<String> c = () -> "cherry";
        return List.of(a, b, c);
    }

    static String all(List<Supplier<String>> list) {
        return list.stream().map(Supplier::get).collect(Collectors.joining(" "));
    }
}
