import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Order order = new Order(new Customer("ada"));
        Customer customer = new Customer("bob");
        customer.latest = new Order(customer);
        Evolve.next();
        System.out.println(order.show() + ", " + customer.show());
    }
}
