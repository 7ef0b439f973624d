import dev.reloadall.ReloadException;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Item item = new Item();
        System.out.println(Client.items(item) + " " + Client.use(item));
        try {
            Evolve.next();
            System.out.println("accepted");
        } catch (ReloadException e) {
            System.out.println("rolled back");
        }
        System.out.println(Client.items(item) + " " + Client.use(item) + " " + Client.use(new Item()));
        Evolve.next();
        System.out.println(Client.items(item) + " " + Client.use(item) + " " + Client.use(new Item()) + " " + (item.getClass() == Item.class));
    }
}
