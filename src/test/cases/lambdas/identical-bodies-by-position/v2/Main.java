import java.util.List;
import java.util.function.Supplier;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        List<Supplier<String>> live = Maker.make();
        System.out.println(Maker.all(live));
        Evolve.next();
        System.out.println(Maker.all(live));
    }
}
