import java.util.function.Supplier;

class Maker {
    static Supplier<String> lambda(String from, String to) {
        return () -> "to " + to;
    }

    static Supplier<String> anonymous(String from, String to) {
        return new Supplier<>() {
            @Override
            public String get() {
                return "to " + to;
            }
        };
    }
}
