import dev.reloadall.Audit;
import dev.reloadall.ReloadAll;
import evolve.Evolve;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

public class Main {
    static final List<Supplier<String>> LIVE = new ArrayList<>();

    public static void main(String[] args) {
        for (int i = 0; i < 3; i++) {
            LIVE.add(Maker.make(i));
        }
        Evolve.next();
        System.out.println(LIVE.get(2).get() + " " + Maker.make(2));
        show();
        LIVE.clear();
        System.gc();
        show();
    }

    static void show() {
        ReloadAll.audit().lambdas().stream().sorted(Comparator.comparing(Audit.OldLambda::where)).forEach(each -> {
            System.out.println(each.className() + "." + each.where() + " " + each.instances());
        });
        System.out.println("--");
    }
}
