import java.util.function.Supplier;

class Maker {
    static Supplier<String> anonymous(String name, String hint) {
        return new Supplier<String>() {
            @Override
            public String get() {
                return "anonymous " + name + hint.length();
            }
        };
    }

    static Supplier<String> lambda(String name, int times) {
        return () -> "lambda " + name;
    }

    static Supplier<String> overloaded(String name) {
        return () -> "text " + name;
    }

    static Supplier<String> overloaded(int number) {
        return () -> "number " + number;
    }

    static String fresh() {
        return anonymous("f", "").get() + lambda("f", 2).get();
    }
}
