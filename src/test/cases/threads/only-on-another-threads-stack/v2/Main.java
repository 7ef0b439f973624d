import evolve.Evolve;
import java.util.concurrent.CountDownLatch;

public class Main {
    public static void main(String[] args) throws Exception {
        CountDownLatch ready = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Thread other = new Thread(() -> {
            Secret secret = new Secret(5);
            ready.countDown();
            try {
                go.await();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            secret.touch();
            System.out.println(secret.show());
        });
        other.start();
        ready.await();
        System.out.println("migrated " + Evolve.next().instancesMigrated(Secret.class));
        go.countDown();
        other.join();
    }
}
