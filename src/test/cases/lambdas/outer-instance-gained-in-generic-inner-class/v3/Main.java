import evolve.Evolve;
import java.util.function.Supplier;

public class Main {
    public static void main(String[] args) {
        Outer<String> outer = new Outer<>("out");
        Outer<String>.Inner<Integer> inner = outer.new Inner<>(5);
        Supplier<String> live = inner.supply();
        System.out.println(live.get());
        Evolve.next();
        System.out.println(live.get() + " " + inner.supply().get());
        Evolve.next();
        System.out.println(live.get() + " " + inner.supply().get());
    }
}
