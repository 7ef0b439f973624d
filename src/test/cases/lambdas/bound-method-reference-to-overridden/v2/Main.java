import java.util.function.Supplier;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Supplier<String> live = new Sub().reference();
        System.out.println(live.get());
        Evolve.next();
        System.out.println(live.get());
    }
}
