import java.util.concurrent.CountDownLatch;

class Worker {
    final CountDownLatch entered = new CountDownLatch(1);
    final CountDownLatch leave = new CountDownLatch(1);

    void work() {
        System.out.println("never reached");
    }

    String name() {
        return "worker 2";
    }
}
