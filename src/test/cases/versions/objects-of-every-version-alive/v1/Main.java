import java.util.ArrayList;
import java.util.List;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        List<Item> items = new ArrayList<>();
        items.add(Items.make("one"));
        Evolve.next();
        items.add(Items.make("two"));
        Evolve.next();
        items.add(Items.make("three"));
        System.out.println(items);
        Evolve.next();
        items.add(Items.make("four"));
        System.out.println(items);
    }
}
