import java.util.function.Function;
import java.util.function.Supplier;

class Plan {
    Function<Integer, Supplier<String>> maker(String key) {
        return number -> () -> key + number;
    }
}
