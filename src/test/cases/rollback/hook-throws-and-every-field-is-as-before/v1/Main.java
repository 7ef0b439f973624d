import dev.reloadall.ReloadException;
import evolve.Evolve;
import java.util.ArrayList;
import java.util.List;

public class Main {
    public static void main(String[] args) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            items.add(new Item(i));
        }
        try {
            Evolve.next();
            System.out.println("not refused");
        } catch (ReloadException e) {
            System.out.println("class " + e.getMessage().contains("Item"));
            System.out.println("cause " + e.getMessage().contains("no thirty"));
            System.out.println("nested " + (e.getCause() instanceof IllegalStateException));
        }
        int same = 0;
        for (int i = 0; i < 50; i++) {
            same += items.get(i).show().equals(i + " name" + i + " removed" + i) ? 1 : 0;
        }
        System.out.println("as before " + same);
    }
}
