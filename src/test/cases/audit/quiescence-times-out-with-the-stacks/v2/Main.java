import dev.reloadall.ReloadAll;
import dev.reloadall.ReloadException;
import dev.reloadall.ReloadOptions;
import evolve.Evolve;
import java.time.Duration;

public class Main {
    public static void main(String[] args) throws Exception {
        Worker worker = new Worker();
        Thread thread = new Thread(worker::work, "the worker");
        thread.start();
        worker.entered.await();
        Evolve.files();
        ReloadOptions options = ReloadOptions.defaults().waitingForQuiescence(Duration.ofMillis(300));
        try {
            ReloadAll.reloadAll(options);
            System.out.println("not refused");
        } catch (ReloadException e) {
            System.out.println(e.getMessage().contains("Worker.work") + " " + e.getMessage().contains("the worker"));
        }
        System.out.println(worker.name());
        worker.leave.countDown();
        thread.join();
        System.out.println(ReloadAll.reloadAll(options).changed() + " " + worker.name());
    }
}
