import base.Low;
import dev.reloadall.Refusal;
import dev.reloadall.ReloadException;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Exception {
        Low low = new Low();
        System.out.println(low.call() + " " + low.callMiddle());
        try {
            Evolve.next();
            System.out.println("not refused");
        } catch (ReloadException e) {
            for (Refusal each : e.report().refusals()) {
                System.out.println(each.className() + " " + each.member() + " " + each.kind());
            }
        }
        System.out.println(low.call() + " " + low.callMiddle());
        System.out.println(Evolve.next().changed() + " " + low.call() + " " + low.callMiddle());
    }
}
