import java.util.function.Supplier;

class Maker {
    static Supplier<String> first() {
        return Maker::name;
    }

    static Supplier<String> second() {
        return () -> "second";
    }

    private static String name() {
        return "name";
    }
}
