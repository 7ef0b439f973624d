import dev.reloadall.ReloadAll;
import dev.reloadall.ReloadPlan;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Leaf leaf = new Leaf();
        System.out.println(show(ReloadAll.plan()));
        Evolve.files();
        System.out.println(show(ReloadAll.plan()) + " " + leaf.name());
        System.out.println(show(ReloadAll.plan()) + " " + leaf.name());
        Evolve.files();
        System.out.println(show(ReloadAll.plan()) + " " + leaf.name());
        System.out.println(ReloadAll.reloadAll().changed() + " " + leaf.name());
        System.out.println(show(ReloadAll.plan()));
    }

    private static String show(ReloadPlan plan) {
        return plan.wouldChange() + " " + plan.canReload() + " " + plan.refusals().size();
    }
}
