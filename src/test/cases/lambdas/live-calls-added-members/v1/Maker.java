import java.util.function.Supplier;

class Maker {
    private int calls;

    Supplier<String> make() {
        return () -> "call " + ++calls;
    }
}
