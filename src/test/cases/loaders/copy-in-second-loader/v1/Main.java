import java.util.function.Supplier;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Exception {
        Supplier<String> here = new Plugin();
        Supplier<String> there = Loaders.plugin(Loaders.isolated());
        System.out.println(here.get() + " " + there.get() + " " + (here.getClass() == (Object) there.getClass()));
        Evolve.next();
        System.out.println(here.get() + " " + there.get());
    }
}
