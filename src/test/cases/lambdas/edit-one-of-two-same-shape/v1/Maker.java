import java.util.function.Supplier;

class Maker {
    static Supplier<String> make(boolean first) {
        Supplier<String> hello = () -> "hello";
        Supplier<String> bye = () -> "bye";
        return first ? hello : bye;
    }
}
