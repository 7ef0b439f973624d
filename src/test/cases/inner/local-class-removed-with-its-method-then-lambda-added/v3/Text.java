import java.util.function.Supplier;

class Text {
    private String name = "x";

    String say(int n) {
        Supplier<String> supplier = () -> "lambda " + name + n;
        return supplier.get();
    }
}
