import java.util.function.Supplier;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Supplier<String> live = Maker.make("x", 3);
        System.out.println(live.get());
        Evolve.next();
        System.out.println(live.get());
        System.out.println(Maker.make("y", 4).get());
    }
}
