import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

public class Main {

    static List<Supplier<?>> live = List.of();

    public static void main(String[] args) {
        Cat cat = new Cat();
        show(cat);
        evolve.Evolve.next();
        show(cat);
        evolve.Evolve.next();
        show(cat);
    }

    static void show(Cat cat) {
        live.forEach(each -> System.out.println("live " + each.get()));
        System.out.println("v1");
    }
}
