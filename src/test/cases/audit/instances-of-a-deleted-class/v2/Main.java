import dev.reloadall.Audit;
import dev.reloadall.ReloadAll;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Object[] kept = Maker.make();
        Evolve.next();
        for (Audit.DeletedClass deleted : ReloadAll.audit().deletedClasses()) {
            System.out.println(deleted.className() + " " + deleted.instances() + " held " + !deleted.holders().isEmpty());
        }
        System.out.println(kept[0] + " " + kept.length);
    }
}
