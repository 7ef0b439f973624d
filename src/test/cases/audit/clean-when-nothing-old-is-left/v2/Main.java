import dev.reloadall.Audit;
import dev.reloadall.ReloadAll;
import dev.reloadall.ReloadReport;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Item item = new Item();
        ReloadReport report = Evolve.next();
        Audit audit = ReloadAll.audit();
        System.out.println(item.show() + " " + report.obsoleteFrames().size());
        System.out.println(audit.clean() + " " + audit.lambdas().size() + " " + audit.deletedClasses().size() + " " + audit.incomplete().size());
    }
}
