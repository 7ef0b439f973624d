import java.util.function.Supplier;

class Maker {
    static Supplier<String> live() {
        return () -> "three";
    }
}
