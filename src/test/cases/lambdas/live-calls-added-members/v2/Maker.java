import java.util.function.Supplier;

class Maker {
    private int calls;
    private int extra = 100;
    private static int shared = 7;

    Supplier<String> make() {
        return () -> "call " + ++calls + " " + bump() + " " + shared++;
    }

    private int bump() {
        return extra += calls;
    }
}
