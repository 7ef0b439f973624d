import dev.reloadall.ClassOutcome;
import dev.reloadall.ReloadReport;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Item item = new Item();
        ReloadReport report = Evolve.next();
        for (ClassOutcome outcome : report.classes()) {
            if (outcome.verdict().changes()) {
                System.out.println(outcome.name() + " v" + outcome.version() + " " + outcome.verdict());
                System.out.println("added " + outcome.fieldsAdded());
                System.out.println("removed " + outcome.fieldsRemoved());
                System.out.println("retyped " + outcome.fieldsRetyped());
                System.out.println("migrated " + outcome.instancesMigrated());
            }
        }
        System.out.println(item.show());
    }
}
