import dev.reloadall.ReloadAll;
import dev.reloadall.Transaction;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Item item = new Item();
        try (Transaction transaction = ReloadAll.begin()) {
            throw new IllegalStateException("inside");
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(Evolve.next().changed() + " " + item.show());
    }
}
