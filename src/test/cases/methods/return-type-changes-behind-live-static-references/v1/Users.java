import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;

class Users {
    static Consumer<String> log() {
        return Tool::log;
    }

    static Function<String, Object> make() {
        return Tool::make;
    }

    static IntFunction<Object> square() {
        return Tool::square;
    }

    static void show(Consumer<String> log, Function<String, Object> make, IntFunction<Object> square) {
        log.accept("x");
        System.out.print(make.apply("y") + " ");
        try {
            System.out.println(square.apply(3));
        } catch (NoSuchMethodError e) {
            System.out.println(e.getMessage());
        }
    }
}
