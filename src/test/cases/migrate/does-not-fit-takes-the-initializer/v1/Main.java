import dev.reloadall.ReloadReport;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Meter small = new Meter();
        Meter large = new Meter();
        large.value = 1L << 40;
        ReloadReport report = Evolve.next();
        System.out.println(small.show() + " " + large.show());
        System.out.println("reported " + report.warnings().toString().contains("value"));
    }
}
