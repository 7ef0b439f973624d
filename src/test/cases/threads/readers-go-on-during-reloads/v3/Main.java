import evolve.Evolve;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

public class Main {
    public static void main(String[] args) throws Exception {
        Gauge gauge = new Gauge();
        AtomicReference<String> wrong = new AtomicReference<>("none");
        AtomicInteger latest = new AtomicInteger();
        Thread[] readers = new Thread[4];
        for (int i = 0; i < readers.length; i++) {
            readers[i] = new Thread(() -> {
                try {
                    int version = 0;
                    while (version < 3) {
                        int seen = gauge.version();
                        if (seen < version || gauge.kept() != 77) {
                            wrong.set(version + " then " + seen);
                        }
                        version = seen;
                    }
                    latest.addAndGet(version);
                } catch (Throwable e) {
                    wrong.set(e.toString());
                }
            });
            readers[i].start();
        }
        Thread.sleep(50);
        Evolve.next();
        Thread.sleep(50);
        Evolve.next();
        for (Thread reader : readers) {
            reader.join();
        }
        System.out.println("wrong " + wrong.get() + ", readers ended at " + latest.get());
    }
}
