import evolve.Evolve;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

public class Main {
    static final int THREADS = 8;
    static volatile boolean stop;
    static final AtomicReference<Throwable> failure = new AtomicReference<>();

    public static void main(String[] args) throws Exception {
        Thing[] shared = new Thing[2000];
        for (int i = 0; i < shared.length; i++) {
            shared[i] = i % 3 == 0 ? new Sub(i) : new Thing(i);
        }
        int[] hashes = new int[shared.length];
        for (int i = 0; i < shared.length; i++) {
            hashes[i] = System.identityHashCode(shared[i]);
        }
        List<Thread> threads = new ArrayList<>();
        for (int t = 0; t < THREADS; t++) {
            int seed = t;
            Thread thread = new Thread(() -> work(shared, hashes, seed));
            threads.add(thread);
            thread.start();
        }
        String seen = "";
        for (int version = 2; version <= 4; version++) {
            System.gc();
            Evolve.next();
            System.gc();
            seen += Ask.what(shared) + " ";
        }
        stop = true;
        for (Thread thread : threads) {
            thread.join();
        }
        System.out.println(seen.strip());
        if (failure.get() != null) {
            failure.get().printStackTrace();
        }
        System.out.println(failure.get() == null ? "unharmed" : "failed");
    }

    static void work(Thing[] shared, int[] hashes, int seed) {
        try {
            int n = seed;
            while (!stop) {
                n = (n * 31 + 7) & 0x7FFF_FFFF;
                int i = n % shared.length;
                Worker.step(shared[i], i, hashes[i]);
            }
        } catch (Throwable e) {
            failure.compareAndSet(null, e);
        }
    }
}
