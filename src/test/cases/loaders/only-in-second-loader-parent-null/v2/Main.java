import java.util.function.Supplier;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Exception {
        Supplier<String> there = Loaders.plugin(Loaders.isolated());
        System.out.println(there.get());
        Evolve.next();
        System.out.println(there.get());
        System.out.println(Loaders.plugin(there.getClass().getClassLoader()).get());
    }
}
