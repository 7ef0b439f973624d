import dev.reloadall.ReloadException;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Object live = Special.make();
        try {
            Evolve.next();
            System.out.println("accepted");
        } catch (ReloadException e) {
            System.out.println(e.getMessage().contains("Special, which cannot be reloaded") + " " + e.getMessage().contains("extends it"));
        }
        System.out.println((live instanceof Comparable) + " " + ((Object) Special.make() instanceof Comparable));
    }
}
