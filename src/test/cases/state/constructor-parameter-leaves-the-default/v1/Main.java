import dev.reloadall.ReloadReport;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Account account = new Account(500);
        ReloadReport report = Evolve.next();
        System.out.println(account.show() + ", " + new Account(70).show());
        String warnings = report.warnings().toString();
        System.out.println("reported " + (warnings.contains("Account") && warnings.contains("limit")));
    }
}
