import dev.reloadall.ReloadAll;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Account account = new Account();
        account.own("ada");
        Evolve.files();
        String warnings = ReloadAll.plan().warnings().toString();
        System.out.println("suggested " + (warnings.contains("owner") && warnings.contains("holder")));
        ReloadAll.reloadAll();
        System.out.println(account.show());
    }
}
