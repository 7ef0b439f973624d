import java.util.function.Supplier;

class Maker {
    static Supplier<String> second() {
        Supplier<Integer> first = () -> 1;
        int one = first.get();
        return () -> "second";
    }
}
