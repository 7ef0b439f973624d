import a.Store;
import b.Shop;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        System.out.println(Shop.sell(new Store()));
        Evolve.next();
        System.out.println(Shop.sell(new Store()));
    }
}
