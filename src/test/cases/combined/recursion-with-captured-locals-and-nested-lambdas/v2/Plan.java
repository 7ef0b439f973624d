import java.util.function.Function;
import java.util.function.Supplier;

class Plan {
    private static int depth(int n) {
        return n == 0 ? 0 : 1 + depth(n - 1);
    }

    Function<Integer, Supplier<String>> maker(String key) {
        Supplier<String> other = () -> "never";
        return number -> () -> key + depth(number) + ((Supplier<String>) () -> "<" + key + ">").get();
    }
}
