import java.util.function.Supplier;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Maker maker = new Maker();
        Supplier<String> live = maker.make();
        System.out.println(live.get());
        Evolve.next();
        System.out.println(live.get());
        System.out.println(live.get());
    }
}
