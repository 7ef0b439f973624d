import java.util.function.Supplier;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Exception {
        Supplier<String> first = Loaders.plugin(Loaders.isolated());
        System.out.println(first.get());
        Evolve.next();
        Supplier<String> second = Loaders.plugin(Loaders.isolated());
        System.out.println(first.get() + " " + second.get());
        Evolve.next();
        System.out.println(first.get() + " " + second.get());
    }
}
