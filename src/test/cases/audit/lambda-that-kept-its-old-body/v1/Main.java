import dev.reloadall.ReloadAll;
import dev.reloadall.ReloadReport;
import evolve.Evolve;
import java.util.function.Supplier;

public class Main {
    public static void main(String[] args) {
        Supplier<String> live = Maker.make();
        ReloadReport report = Evolve.next();
        System.out.println(live.get() + " " + Maker.make());
        System.out.println("reported " + report.warnings().toString().contains("Maker"));
        System.out.println("audit " + ReloadAll.audit().lambdas().stream().anyMatch(lambda -> lambda.className().equals("Maker")));
    }
}
