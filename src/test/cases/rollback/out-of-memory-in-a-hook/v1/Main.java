import dev.reloadall.ReloadException;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Item item = new Item();
        try {
            Evolve.next();
            System.out.println("not refused");
        } catch (ReloadException e) {
            System.out.println(e.getMessage().contains("Item") + " " + e.getMessage().contains("OutOfMemoryError"));
        }
        System.out.println(item.show());
        System.out.println(Evolve.next().changed() + " " + item.show());
    }
}
