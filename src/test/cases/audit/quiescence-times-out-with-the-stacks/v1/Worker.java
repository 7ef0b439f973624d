import java.util.concurrent.CountDownLatch;

class Worker {
    final CountDownLatch entered = new CountDownLatch(1);
    final CountDownLatch leave = new CountDownLatch(1);

    void work() {
        entered.countDown();
        try {
            leave.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    String name() {
        return "worker 1";
    }
}
