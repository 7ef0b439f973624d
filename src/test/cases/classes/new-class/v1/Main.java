import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Shop shop = new Shop();
        System.out.println(shop.sell());
        Evolve.next();
        System.out.println(shop.sell());
    }
}
