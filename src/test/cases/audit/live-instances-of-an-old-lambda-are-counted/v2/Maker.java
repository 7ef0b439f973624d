import java.util.function.Supplier;

class Maker {
    static Supplier<String> make(int number) {
        return null;
    }

    static Supplier<String> never() {
        return null;
    }
}
