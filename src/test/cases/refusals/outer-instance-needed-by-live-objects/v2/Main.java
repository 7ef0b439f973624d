import dev.reloadall.ReloadException;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Outer.Part live = Outer.part();
        System.out.println(live.name());
        try {
            Evolve.next();
            System.out.println("not refused");
        } catch (ReloadException e) {
            System.out.println("names it " + e.getMessage().contains("Part"));
        }
        System.out.println(live.name());
        System.out.println(Evolve.next().changed() + " " + live.name());
    }
}
