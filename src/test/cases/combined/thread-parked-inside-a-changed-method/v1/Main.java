import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Throwable {
        Worker worker = new Worker();
        Thread thread = new Thread(worker::work);
        thread.start();
        worker.started.await();
        Evolve.next();
        worker.go.countDown();
        thread.join();
        System.out.println(worker.log());
        worker.started = new java.util.concurrent.CountDownLatch(1);
        worker.work();
        System.out.println(worker.log());
    }
}
