import dev.reloadall.ReloadException;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Outer outer = new Outer();
        Object live = outer.make();
        System.out.println(live);
        try {
            Evolve.next();
            System.out.println("accepted");
        } catch (ReloadException e) {
            System.out.println(e.getMessage().contains("Part"));
            System.out.println(e.getMessage().toLowerCase().matches("(?s).*nothing (was|has been|is) changed.*"));
        }
        System.out.println(live);
    }
}
