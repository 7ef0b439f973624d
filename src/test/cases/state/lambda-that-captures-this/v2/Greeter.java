import java.util.function.Supplier;
import java.util.function.UnaryOperator;

class Greeter {
    String name;
    private final Supplier<String> text = () -> "hello " + this.name;
    private final UnaryOperator<String> loud = word -> word.toUpperCase() + "!";

    Greeter(String name) {
        this.name = name;
    }

    String greet() {
        return loud.apply(text.get());
    }
}
