import java.util.function.Supplier;

class Maker {
    static Supplier<String> make(String s, int n) {
        return () -> "new " + s + n;
    }
}
