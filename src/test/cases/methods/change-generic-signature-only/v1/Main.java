import java.util.List;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Bag bag = new Bag();
        System.out.println(Client.use(bag));
        Evolve.next();
        System.out.println(Client.use(bag));
    }
}
