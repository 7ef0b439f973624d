import dev.reloadall.Registration;
import dev.reloadall.ReloadAll;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Item item = new Item();
        Registration registration = ReloadAll.onReload(
                report -> System.out.println("heard " + report.changed() + " " + report.instancesMigrated() + " " + item.show()));
        Evolve.next();
        ReloadAll.reloadAll();
        Evolve.next();
        registration.close();
        Evolve.next();
        System.out.println(item.show());
    }
}
