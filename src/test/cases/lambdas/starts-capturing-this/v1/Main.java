import java.util.function.Supplier;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Maker maker = new Maker();
        System.out.println(maker.make().get());
        Evolve.next();
        System.out.println(maker.make().get());
    }
}
