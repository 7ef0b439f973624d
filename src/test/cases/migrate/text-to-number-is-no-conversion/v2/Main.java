import dev.reloadall.ReloadReport;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Entry entry = new Entry("12");
        Entry other = new Entry("13");
        ReloadReport report = Evolve.next();
        System.out.println(entry.show() + " " + other.show() + " " + new Entry("5").show());
        System.out.println("reported " + report.warnings().toString().contains("amount"));
    }
}
