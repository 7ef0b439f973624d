import java.util.concurrent.CountDownLatch;

class Worker {
    CountDownLatch started = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    private String text = "v1";
    private int steps;

    void work() {
        synchronized (this) {
            steps++;
            started.countDown();
            await();
            steps++;
            note("old body");
        }
    }

    private void await() {
        try {
            go.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    void note(String what) {
        text += " " + what;
    }

    String log() {
        return text + steps;
    }
}
