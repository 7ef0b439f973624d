import java.util.function.Supplier;

class Maker {
    static Supplier<String> make(String from, String to) {
        return () -> to + " is greeted by " + from;
    }
}
