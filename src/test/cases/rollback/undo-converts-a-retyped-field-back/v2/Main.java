import dev.reloadall.ReloadAll;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Item item = new Item();
        item.touch();
        Evolve.next();
        item.touch();
        System.out.println(item.show());
        ReloadAll.undo();
        item.touch();
        System.out.println(item.show());
    }
}
