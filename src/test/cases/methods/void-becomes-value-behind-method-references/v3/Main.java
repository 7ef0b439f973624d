import evolve.Evolve;
import java.util.function.Consumer;

public class Main {
    public static void main(String[] args) {
        Counter counter = new Counter();
        Runnable bound = Users.bound(counter);
        Consumer<Counter> unbound = Users.unbound();
        bound.run();
        unbound.accept(counter);
        System.out.println(counter.count);
        Evolve.next();
        bound.run();
        unbound.accept(counter);
        Users.bound(counter).run();
        System.out.println(counter.count);
        Evolve.next();
        bound.run();
        unbound.accept(counter);
        System.out.println(counter.count);
    }
}
