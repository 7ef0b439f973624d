import evolve.Evolve;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class Main {
    public static void main(String[] args) throws Exception {
        Item item = new Item();
        ExecutorService pool = Executors.newFixedThreadPool(2);
        System.out.println(pool.submit(() -> Evolve.next().changed()).get() + " " + item.show());
        System.out.println(pool.submit(() -> Evolve.next().changed()).get() + " " + item.show());
        pool.shutdown();
    }
}
