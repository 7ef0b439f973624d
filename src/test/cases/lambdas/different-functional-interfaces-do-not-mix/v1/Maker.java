import java.util.concurrent.Callable;
import java.util.function.Supplier;

class Maker {
    static Supplier<String> supplier;
    static Callable<String> callable;

    static {
        make();
    }

    static void make() {
        supplier = () -> "s1";
        callable = () -> "c1";
    }
}
