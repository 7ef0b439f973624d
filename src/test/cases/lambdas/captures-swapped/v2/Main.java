import evolve.Evolve;
import java.util.function.Supplier;

public class Main {
    public static void main(String[] args) {
        Supplier<String> live = Maker.make("Ann", "Bob");
        System.out.println(live.get());
        Evolve.next();
        System.out.println(live.get());
        System.out.println(Maker.make("Ann", "Bob").get());
    }
}
