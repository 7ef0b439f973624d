import evolve.Evolve;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

public class Main {
    static final CountDownLatch MADE = new CountDownLatch(2);
    static final CountDownLatch ENTERED = new CountDownLatch(1);

    /** Who initializes the interface here holds others up for a while. */
    static int slow() {
        ENTERED.countDown();
        await(MADE, 3000);
        return 7;
    }

    public static void main(String[] args) throws Exception {
        Object live = new Item();
        Evolve.next();
        Thread first = new Thread(Main::make);
        first.start();
        await(ENTERED, 300); // where making an object initializes it
        Thread second = new Thread(Main::make);
        second.start();
        first.join();
        second.join();
        System.out.println(MADE.getCount() + " " + Maker.use(live) + " " + Maker.use(Maker.make()));
    }

    static void make() {
        Maker.make();
        MADE.countDown();
    }

    static void await(CountDownLatch latch, int millis) {
        try {
            latch.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
