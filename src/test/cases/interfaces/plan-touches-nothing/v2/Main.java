import dev.reloadall.ReloadAll;
import dev.reloadall.ReloadPlan;
import evolve.Evolve;
import java.lang.management.ManagementFactory;
import javax.management.ObjectName;

public class Main {
    public static void main(String[] args) throws Exception {
        Object order = new Order();
        Evolve.files();
        ReloadPlan plan = ReloadAll.plan();
        System.out.println(plan.canReload() + ", " + plan.warnings().get(0).message().split(",")[0]);
        System.out.println("directives: " + directives());
        ReloadAll.reloadAll();
        System.out.println(order instanceof Comparable);
        System.out.println("directives: " + directives());
        Evolve.files();
        System.out.println(ReloadAll.plan().warnings());
        ReloadAll.reloadAll();
        System.out.println(order instanceof Runnable);
    }

    private static int directives() throws Exception {
        String all = (String) ManagementFactory.getPlatformMBeanServer().invoke(new ObjectName("com.sun.management:type=DiagnosticCommand"),
                "compilerDirectivesPrint", new Object[0], new String[0]);
        return all.split("Directive:").length - 1;
    }
}
