import dev.reloadall.ReloadAll;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Item item = new Item(7);
        Item.sold = 4;
        System.out.println(item.show());
        System.out.println(Evolve.next().classes().stream().filter(each -> each.name().equals("Item")).findFirst().get().fieldsRenamed());
        System.out.println(item.show());
        item.change();
        Item made = new Item(5);
        System.out.println(ReloadAll.undo().classes().stream().filter(each -> each.name().equals("Item")).findFirst().get().fieldsRenamed());
        System.out.println(item.show());
        System.out.println(made.show());
        System.out.println(ReloadAll.audit().incomplete());
    }
}
