import dev.reloadall.ReloadAll;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Item item = new Item();
        item.touch();
        System.out.println(item.show());
        Evolve.next();
        item.touch();
        item.touch();
        System.out.println(item.show());
        ReloadAll.undo();
        System.out.println(item.show());
        item.touch();
        System.out.println(item.show());
        System.out.println(ReloadAll.reloadAll().changed());
        Evolve.next();
        item.touch();
        System.out.println(item.show());
    }
}
