import dev.reloadall.ReloadException;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Object live = Maker.make();
        try {
            Evolve.next();
            System.out.println("accepted");
        } catch (ReloadException e) {
            System.out.println(e.getMessage().contains("Maker, which cannot be reloaded") + " " + e.getMessage().contains("method reference"));
        }
        System.out.println((live instanceof Comparable) + " " + ((Object) Maker.make() instanceof Comparable));
    }
}
