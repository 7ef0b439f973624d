import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Exception {
        Order order = new Order();
        Thread waiting = new Thread(() -> {
            synchronized (order) {
                try {
                    order.wait(); // native: its reference to the object is a JNI handle all the while
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
                System.out.println(Thread.holdsLock(order) + " " + ((Object) order instanceof Runnable));
            }
        });
        waiting.start();
        while (waiting.getState() != Thread.State.WAITING) {
            Thread.sleep(10);
        }
        System.out.println((Object) order instanceof Runnable);
        Evolve.next();
        System.out.println(waiting.getState() + " " + Thread.holdsLock(order));
        System.gc();
        synchronized (order) {
            order.notifyAll();
        }
        waiting.join();
        ((Runnable) (Object) order).run();
    }
}
