import java.util.function.Supplier;

class Maker {
    static Supplier<String> other() {
        return () -> "other";
    }

    static Supplier<String> live() {
        return () -> "two " + other().get();
    }
}
