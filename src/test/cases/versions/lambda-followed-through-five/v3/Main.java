import java.util.function.Supplier;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Supplier<String> live = Maker.live();
        System.out.println(live.get());
        Evolve.next();
        System.out.println(live.get());
        Evolve.next();
        System.out.println(live.get());
        Evolve.next();
        System.out.println(live.get());
        Evolve.next();
        System.out.println(live.get() + " " + Maker.live().get());
    }
}
