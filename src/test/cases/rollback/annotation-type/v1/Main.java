import dev.reloadall.ReloadException;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Item item = new Item();
        System.out.println(item.show());
        try {
            Evolve.next();
        } catch (ReloadException e) {
            System.out.println(e.report().refusals().get(0).kind());
        }
        System.out.println(item.show());
    }
}
