import evolve.Evolve;
import java.util.function.Supplier;

public class Main {
    public static void main(String[] args) {
        Supplier<String> anonymous = Maker.anonymous("a", "unused");
        Supplier<String> lambda = Maker.lambda("l", 1);
        Supplier<String> overload = Maker.overloaded("o");
        Supplier<String> other = Maker.overloaded(7);
        show(anonymous, lambda, overload, other);
        Evolve.next();
        show(anonymous, lambda, overload, other);
        System.out.println(Maker.fresh());
    }

    private static void show(Supplier<String> anonymous, Supplier<String> lambda, Supplier<String> overload, Supplier<String> other) {
        System.out.println(anonymous.get() + " " + lambda.get() + " " + overload.get() + " " + other.get());
    }
}
