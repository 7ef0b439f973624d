import java.util.function.Function;
import java.util.function.Supplier;

class Maker {
    static Function<Integer, Supplier<String>> make(String s) {
        return n -> () -> "inner " + s + "," + n;
    }
}
