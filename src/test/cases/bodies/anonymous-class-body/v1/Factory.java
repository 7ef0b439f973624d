import java.util.function.Supplier;

class Factory {
    static Supplier<String> make(String captured) {
        return new Supplier<String>() {
            @Override
            public String get() {
                return "old " + captured;
            }
        };
    }
}
