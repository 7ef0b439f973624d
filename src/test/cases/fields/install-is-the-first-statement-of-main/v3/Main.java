import dev.reloadall.ReloadAll;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        ReloadAll.install();
        Item item = new Item(4);
        Evolve.next();
        item.touch();
        System.out.println(item.show());
        ReloadAll.install();
        Evolve.next();
        item.touch();
        System.out.println(item.show());
    }
}
