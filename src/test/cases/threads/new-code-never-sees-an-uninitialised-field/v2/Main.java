import evolve.Evolve;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

public class Main {
    public static void main(String[] args) throws Exception {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            parts.add(new Part(i));
        }
        AtomicReference<String> wrong = new AtomicReference<>("none");
        Thread[] readers = new Thread[3];
        for (int t = 0; t < readers.length; t++) {
            readers[t] = new Thread(() -> {
                try {
                    int seen = 0;
                    while (seen < 2 * parts.size()) {
                        for (Part part : parts) {
                            seen += part.check();
                        }
                    }
                } catch (Throwable e) {
                    wrong.set(e.toString());
                }
            });
            readers[t].start();
        }
        Thread.sleep(50);
        Evolve.next();
        for (Thread reader : readers) {
            reader.join();
        }
        System.out.println("wrong " + wrong.get());
    }
}
