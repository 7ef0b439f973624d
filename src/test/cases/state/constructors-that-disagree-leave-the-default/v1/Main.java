import dev.reloadall.ReloadReport;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Task plain = new Task();
        Task named = new Task("clean");
        ReloadReport report = Evolve.next();
        System.out.println(plain.show() + ", " + named.show());
        System.out.println(new Task().show() + ", " + new Task("wash").show());
        String warnings = report.warnings().toString();
        System.out.println("reported " + (warnings.contains("Task") && warnings.contains("state")));
    }
}
