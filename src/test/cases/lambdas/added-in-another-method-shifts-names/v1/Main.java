import java.util.function.Supplier;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Supplier<String> live = Maker.second();
        System.out.println(live.get());
        Evolve.next();
        System.out.println(live.get());
        System.out.println(Maker.first().get() + " " + Maker.second().get());
    }
}
