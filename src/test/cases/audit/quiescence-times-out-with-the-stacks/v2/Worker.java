import java.util.concurrent.CountDownLatch;

class Worker {
    final CountDownLatch entered = new CountDownLatch(1);
    final CountDownLatch leave = new CountDownLatch(1);

    void work() {
    }

    String name() {
        return "worker 2";
    }
}
