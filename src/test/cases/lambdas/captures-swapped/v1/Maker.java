import java.util.function.Supplier;

class Maker {
    static Supplier<String> make(String from, String to) {
        return () -> from + " greets " + to;
    }
}
