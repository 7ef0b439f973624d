import java.util.function.Supplier;

class Maker {
    static Supplier<String> second() {
        return () -> "second";
    }
}
