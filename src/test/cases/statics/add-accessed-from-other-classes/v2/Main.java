import evolve.Evolve;
import shop.Shop;

public class Main {
    public static void main(String[] args) {
        System.out.println(Shop.sell());
        Evolve.next();
        System.out.println(Shop.sell());
        System.out.println(Shop.sell());
    }
}
