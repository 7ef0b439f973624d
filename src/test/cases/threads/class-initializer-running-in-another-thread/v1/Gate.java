import java.util.concurrent.CountDownLatch;

class Gate {
    static final CountDownLatch ENTERED = new CountDownLatch(1);
    static final CountDownLatch LEAVE = new CountDownLatch(1);
}
