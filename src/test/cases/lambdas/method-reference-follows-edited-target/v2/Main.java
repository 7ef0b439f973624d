import java.util.function.Function;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Function<Integer, String> live = Format::show;
        System.out.println(live.apply(5));
        Evolve.next();
        System.out.println(live.apply(5));
    }
}
