import java.util.function.Supplier;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Supplier<String> second = Maker.second();
        System.out.println(second.get());
        Evolve.next();
        System.out.println(second.get());
        System.out.println(Maker.second().get());
    }
}
