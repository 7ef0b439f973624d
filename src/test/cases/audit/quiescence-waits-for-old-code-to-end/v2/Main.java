import dev.reloadall.ReloadAll;
import dev.reloadall.ReloadOptions;
import dev.reloadall.ReloadReport;
import evolve.Evolve;
import java.time.Duration;

public class Main {
    public static void main(String[] args) throws Exception {
        Worker worker = new Worker();
        Thread thread = new Thread(worker::work);
        thread.start();
        worker.entered.await();
        Evolve.files();
        Thread releaser = new Thread(() -> {
            try {
                Thread.sleep(500);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            System.out.println("released");
            worker.leave.countDown();
        });
        releaser.start();
        ReloadReport report = ReloadAll.reloadAll(ReloadOptions.defaults().waitingForQuiescence(Duration.ofSeconds(30)));
        System.out.println(report.changed() + " " + report.obsoleteFrames().size() + " " + worker.name());
        thread.join();
    }
}
