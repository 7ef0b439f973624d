import java.util.function.Supplier;

class Maker {
    static Supplier<String> make(int number) {
        return () -> "old " + number;
    }

    static Supplier<String> never() {
        return () -> "never made";
    }
}
