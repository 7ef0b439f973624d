import java.util.function.Supplier;

class Maker {
    static Supplier<Integer> before() {
        Supplier<Integer> four = () -> 4;
        return () -> four.get();
    }

    static Supplier<String> live() {
        return () -> "four " + before().get();
    }
}
