import java.util.concurrent.Callable;
import java.util.function.Supplier;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Exception {
        Supplier<String> supplier = Maker.supplier;
        Callable<String> callable = Maker.callable;
        System.out.println(supplier.get() + " " + callable.call());
        Evolve.next();
        System.out.println(supplier.get() + " " + callable.call());
    }
}
