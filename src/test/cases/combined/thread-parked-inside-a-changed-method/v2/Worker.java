import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

class Worker {
    CountDownLatch started = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    private String text = "v2";
    private long steps;
    private final List<String> notes = new ArrayList<>();

    synchronized void work() {
        steps += 10;
        note("new body");
    }

    void note(String what) {
        notes.add(what);
    }

    String log() {
        return text + notes + steps;
    }
}
