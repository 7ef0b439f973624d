import dev.reloadall.ReloadAll;
import dev.reloadall.ReloadReport;
import evolve.Evolve;
import java.util.concurrent.CountDownLatch;

public class Main {
    public static void main(String[] args) throws Exception {
        Worker worker = new Worker();
        Thread thread = new Thread(worker::work, "the worker");
        thread.start();
        worker.entered.await();
        while (thread.getState() != Thread.State.WAITING) {
            Thread.sleep(1);
        }
        ReloadReport report = Evolve.next();
        System.out.println(worker.name());
        report.obsoleteFrames().stream().filter(frame -> frame.className().equals("Worker"))
                .forEach(frame -> System.out.println(frame.thread() + " in " + frame.method() + " line " + frame.line()));
        System.out.println("audit " + workers());
        worker.leave.countDown();
        thread.join();
        System.out.println("audit " + workers());
    }

    private static long workers() {
        return ReloadAll.audit().obsoleteFrames().stream().filter(frame -> frame.className().equals("Worker")).count();
    }
}
