import java.util.function.Supplier;

class Base {
    String name() {
        return "new base";
    }

    Supplier<String> reference() {
        return this::name;
    }
}
