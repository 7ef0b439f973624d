import evolve.Evolve;
import java.util.ArrayList;
import java.util.List;

public class Main {
    static final List<Item> LIVE = new ArrayList<>();

    public static void main(String[] args) {
        for (int i = 0; i < 30_000; i++) {
            LIVE.add(new Item(i));
        }
        Evolve.next();
        System.out.println(LIVE.get(29_999).seen());
    }
}
