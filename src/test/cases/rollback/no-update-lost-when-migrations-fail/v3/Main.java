import dev.reloadall.ReloadException;
import evolve.Evolve;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

public class Main {
    public static void main(String[] args) throws Exception {
        Item item = new Item();
        AtomicBoolean stop = new AtomicBoolean();
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread counter = new Thread(() -> {
            try {
                while (!stop.get()) {
                    item.count();
                }
            } catch (Throwable e) {
                thrown.set(e);
            }
        });
        counter.start();
        Thread.sleep(30);
        for (int i = 0; i < 3; i++) {
            try {
                Evolve.next();
                System.out.println("not refused");
            } catch (ReloadException e) {
                System.out.println("refused " + item.version());
            }
        }
        stop.set(true);
        counter.join();
        System.out.println(item.consistent() + " " + thrown.get());
    }
}
