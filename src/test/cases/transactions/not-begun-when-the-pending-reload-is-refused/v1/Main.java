import dev.reloadall.ReloadAll;
import dev.reloadall.ReloadException;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Item item = new Item();
        Evolve.files();
        try {
            ReloadAll.begin();
            System.out.println("begun");
        } catch (ReloadException e) {
            System.out.println("refused " + e.getMessage().contains("Item"));
        }
        System.out.println(item.show());
        System.out.println(Evolve.next().changed() + " " + item.show());
    }
}
