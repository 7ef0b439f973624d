import dev.reloadall.ReloadException;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Item item = new Item();
        try {
            Evolve.next();
            System.out.println("not refused");
        } catch (ReloadException e) {
            System.out.println(e.getMessage().contains("Item") + " " + e.getMessage().contains("after all"));
        }
        System.out.println(item.show());
    }
}
