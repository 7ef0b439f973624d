import java.util.function.Supplier;

class Maker {
    static Supplier<String> make() {
        return () -> "old body";
    }
}
