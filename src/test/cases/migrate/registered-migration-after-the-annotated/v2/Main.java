import dev.reloadall.ReloadAll;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        ReloadAll.migration(Item.class, (item, old) -> item.adopt("registered saw " + old.get("count")));
        Item item = new Item();
        Evolve.next();
        System.out.println(item.show());
    }
}
