import dev.reloadall.ReloadException;
import evolve.Evolve;
import java.util.ArrayList;
import java.util.List;

public class Main {
    public static void main(String[] args) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            items.add(new Item(i == 700 ? 0 : 5));
        }
        try {
            Evolve.next();
            System.out.println("not refused");
        } catch (ReloadException e) {
            System.out.println("class " + e.getMessage().contains("Item"));
            System.out.println("cause " + e.getMessage().contains("ArithmeticException"));
            System.out.println("nothing changed " + e.getMessage().toLowerCase().contains("nothing was changed"));
        }
        System.out.println(items.get(0).show() + ", " + items.get(700).show() + ", " + items.get(999).show());
        System.out.println("migrated " + Evolve.next().instancesMigrated());
        System.out.println(items.get(0).show() + ", " + items.get(700).show() + ", " + items.get(999).show());
    }
}
