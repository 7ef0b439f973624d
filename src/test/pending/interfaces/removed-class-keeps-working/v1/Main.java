import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Order order = new Order(5);
        System.out.println(order.price() + " " + (order instanceof Priced));
        Evolve.next();
        System.out.println(order.price() + " " + Client.lists(order));
    }
}
