import java.util.function.Supplier;

class Maker {
    static Supplier<String> make(boolean first) {
        Supplier<String> hello = () -> "hello";
        Supplier<String> bye = () -> "good" + "bye".toUpperCase();
        return first ? hello : bye;
    }
}
