import dev.reloadall.ReloadAll;
import dev.reloadall.ReloadReport;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Thing thing = new Thing();
        ReloadReport first = ReloadAll.reloadAll();
        System.out.println(first.changed() + " " + first.instancesMigrated());
        System.out.println(Evolve.next().changed() + " " + thing.value());
        ReloadReport third = ReloadAll.reloadAll();
        System.out.println(third.changed() + " " + third.instancesMigrated() + " " + thing.value());
    }
}
