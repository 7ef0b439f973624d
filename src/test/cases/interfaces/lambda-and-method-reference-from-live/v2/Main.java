import java.util.function.Supplier;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Source source = new Source();
        Supplier<String> live = Client.wrap(source);
        System.out.println(live.get());
        Evolve.next();
        System.out.println(live.get() + " " + Client.wrap(source).get());
    }
}
