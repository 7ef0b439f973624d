import java.util.function.Supplier;

class Base {
    String name() {
        return "base";
    }

    Supplier<String> reference() {
        return this::name;
    }
}
