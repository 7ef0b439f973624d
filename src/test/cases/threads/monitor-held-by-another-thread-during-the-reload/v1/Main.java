import evolve.Evolve;
import java.util.concurrent.CountDownLatch;

public class Main {
    public static void main(String[] args) throws Exception {
        Lock lock = new Lock();
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch reloaded = new CountDownLatch(1);
        Thread holder = new Thread(() -> {
            synchronized (lock) {
                held.countDown();
                try {
                    reloaded.await();
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
                lock.enter();
                System.out.println("still holds " + Thread.holdsLock(lock) + " " + lock.show());
            }
        });
        holder.start();
        held.await();
        Evolve.next();
        reloaded.countDown();
        holder.join();
        synchronized (lock) {
            lock.enter();
        }
        System.out.println(lock.show());
    }
}
