import java.util.function.Supplier;

class Maker {
    static Supplier<String> anonymous(String name) {
        return new Supplier<String>() {
            @Override
            public String get() {
                return "new anonymous " + name;
            }
        };
    }

    static Supplier<String> lambda(long id, String name) {
        return () -> "new lambda " + name;
    }

    // Two went and two came: nothing says which became which, so live ones keep what they are.
    static Supplier<String> overloaded(int number, int unused) {
        return () -> "new number " + number;
    }

    static Supplier<String> overloaded(String name, int unused) {
        return () -> "new text " + name;
    }

    static String fresh() {
        return anonymous("f").get() + lambda(2, "f").get();
    }
}
