import dev.reloadall.ReloadAll;
import dev.reloadall.ReloadException;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Item item = new Item();
        try {
            ReloadAll.undo();
            System.out.println("undone");
        } catch (ReloadException e) {
            System.out.println("refused");
        }
        System.out.println(item.show());
        Evolve.next();
        System.out.println(item.show());
    }
}
