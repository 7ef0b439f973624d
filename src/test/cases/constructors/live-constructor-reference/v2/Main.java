import java.util.function.Function;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Function<String, Item> maker = Item::new;
        System.out.println(maker.apply("a").name);
        Evolve.next();
        System.out.println(maker.apply("b").name);
    }
}
