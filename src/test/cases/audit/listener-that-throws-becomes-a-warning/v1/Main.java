import dev.reloadall.ReloadAll;
import dev.reloadall.ReloadReport;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Item item = new Item();
        ReloadAll.onReload(report -> {
            throw new IllegalStateException("not today");
        });
        ReloadAll.onReload(report -> System.out.println("heard all the same"));
        ReloadReport report = Evolve.next();
        System.out.println(report.changed() + " " + item.show());
        System.out.println(report.warnings().stream().anyMatch(each -> each.message().contains("IllegalStateException: not today")));
    }
}
