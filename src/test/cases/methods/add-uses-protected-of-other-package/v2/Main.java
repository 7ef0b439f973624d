import evolve.Evolve;
import shop.Order;

public class Main {
    public static void main(String[] args) {
        Order order = new Order();
        System.out.println(order.show());
        Evolve.next();
        System.out.println(order.show());
    }
}
