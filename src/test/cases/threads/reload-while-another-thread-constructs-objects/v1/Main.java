import evolve.Evolve;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

public class Main {
    public static void main(String[] args) throws Exception {
        List<Part> parts = new ArrayList<>();
        AtomicBoolean stop = new AtomicBoolean();
        Thread maker = new Thread(() -> {
            while (!stop.get()) {
                parts.add(new Part(parts.size()));
                if (parts.size() > 20_000 || parts.size() % 1000 == 0) {
                    pause();
                }
            }
        });
        maker.start();
        Thread.sleep(30);
        Evolve.next();
        Thread.sleep(30);
        Evolve.next();
        stop.set(true);
        maker.join();
        int wrong = 0;
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).check(i)) {
                wrong++;
            }
        }
        System.out.println("wrong " + wrong + " of some " + !parts.isEmpty());
    }

    private static void pause() {
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
