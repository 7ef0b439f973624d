import java.util.ArrayList;
import java.util.List;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        List<Order> live = new ArrayList<>(List.of(new Order(3), new Order(1)));
        System.out.println(Sorting.sort(live));
        Evolve.next();
        live.add(new Order(2));
        System.out.println(Sorting.sort(live));
    }
}
