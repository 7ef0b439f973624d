import dev.reloadall.Registration;
import dev.reloadall.ReloadAll;
import dev.reloadall.ReloadException;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Item item = new Item();
        Registration registration = ReloadAll.migration(Item.class, (each, old) -> {
            throw new UnsupportedOperationException("not today");
        });
        try {
            Evolve.next();
            System.out.println("not refused");
        } catch (ReloadException e) {
            System.out.println(e.getMessage().contains("Item") + " " + e.getMessage().contains("not today"));
        }
        System.out.println(item.show());
        registration.close();
        System.out.println(ReloadAll.reloadAll().changed() + " " + item.show());
    }
}
