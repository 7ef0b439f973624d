import java.util.function.Supplier;

class Maker {
    private String name = "maker";

    Supplier<String> make() {
        return () -> "anonymous";
    }
}
