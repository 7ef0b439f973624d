import java.util.function.Supplier;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Supplier<String> hello = Maker.make(true);
        Supplier<String> bye = Maker.make(false);
        System.out.println(hello.get() + " " + bye.get());
        Evolve.next();
        System.out.println(hello.get() + " " + bye.get());
    }
}
