import dev.reloadall.ReloadException;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Exception {
        Worker worker = new Worker();
        try {
            System.out.println("before");
            Evolve.next();
            System.out.println("accepted");
        } catch (ReloadException e) {
            String message = e.getMessage();
            System.out.println(message.contains("Worker"));
            System.out.println(message.contains("run"));
            System.out.println(message.toLowerCase().matches("(?s).*nothing (was|has been|is) changed.*"));
        }
        worker.start();
        worker.join();
        System.out.println("silent");
    }
}
