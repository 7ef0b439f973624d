import java.util.function.Function;
import java.util.function.Supplier;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Function<Integer, Supplier<String>> outer = Maker.make("s");
        Supplier<String> inner = outer.apply(1);
        System.out.println(inner.get());
        Evolve.next();
        System.out.println(inner.get());
        System.out.println(outer.apply(2).get());
    }
}
