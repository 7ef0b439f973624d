import dev.reloadall.ReloadException;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Item[] items = new Item[6];
        for (int i = 0; i < items.length; i++) {
            items[i] = new Item();
            items[i].number = i;
        }
        Evolve.next();
        for (Item each : items) {
            each.set(each.number + 10);
        }
        try {
            Evolve.next();
            System.out.println("not refused");
        } catch (ReloadException e) {
            System.out.println("refused");
        }
        for (Item each : items) {
            System.out.println(each.show());
        }
    }
}
