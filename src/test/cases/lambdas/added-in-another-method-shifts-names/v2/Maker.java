import java.util.function.Supplier;

class Maker {
    static Supplier<String> first() {
        return () -> "lambda instead of " + name();
    }

    static Supplier<String> second() {
        return () -> "second edited";
    }

    private static String name() {
        return "name";
    }
}
