import dev.reloadall.ReloadAll;
import dev.reloadall.Transaction;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Item item = new Item();
        Evolve.files();
        System.out.println(item.show());
        try (Transaction transaction = ReloadAll.begin()) {
            System.out.println(item.show());
            Evolve.files();
            System.out.println(item.show());
        }
        System.out.println(ReloadAll.reloadAll().changed() + " " + item.show());
    }
}
