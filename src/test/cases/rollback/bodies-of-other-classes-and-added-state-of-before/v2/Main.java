import dev.reloadall.ReloadException;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Item item = new Item();
        Tool tool = new Tool();
        Evolve.next();
        item.touch();
        item.touch();
        System.out.println(item.show() + " " + tool.show());
        try {
            Evolve.next();
            System.out.println("not refused");
        } catch (ReloadException e) {
            System.out.println("refused");
        }
        item.touch();
        System.out.println(item.show() + " " + tool.show() + " " + new Item().show());
    }
}
