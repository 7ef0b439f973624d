import evolve.Evolve;
import java.util.function.Supplier;

public class Main {
    public static void main(String[] args) {
        Supplier<String> live = Factory.make("k");
        System.out.println(live.get());
        Evolve.next();
        System.out.println(live.get() + " " + Factory.make("m").get());
    }
}
