import evolve.Evolve;
import java.util.function.Supplier;

public class Main {
    public static void main(String[] args) {
        Supplier<String> anonymous = Maker.anonymous("a");
        Supplier<String> lambda = Maker.lambda(1L, "l");
        Supplier<String> overload = Maker.overloaded("o", 1);
        Supplier<String> other = Maker.overloaded(7, 1);
        show(anonymous, lambda, overload, other);
        Evolve.next();
        show(anonymous, lambda, overload, other);
        System.out.println(Maker.fresh());
    }

    private static void show(Supplier<String> anonymous, Supplier<String> lambda, Supplier<String> overload, Supplier<String> other) {
        System.out.println(anonymous.get() + " " + lambda.get() + " " + overload.get() + " " + other.get());
    }
}
