import dev.reloadall.ReloadAll;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Item item = new Item("a");
        Item.count = 4;
        Evolve.next();
        System.out.println(item.show() + " " + Item.statics());
        item.change();
        ReloadAll.undo();
        System.out.println(item.show() + " " + Item.statics());
        System.out.println(new Item("b").show());
        System.out.println(ReloadAll.audit().incomplete());
    }
}
