import dev.reloadall.Audit;
import dev.reloadall.ReloadAll;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Account[] accounts = {new Account(1), new Account(2), new Account(3)};
        Evolve.next();
        for (Audit.Incomplete incomplete : ReloadAll.audit().incomplete()) {
            System.out.println(incomplete.className() + " " + incomplete.field() + " " + incomplete.instances());
        }
        System.out.println(accounts[0].show());
    }
}
