import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Order order = new Order(new Customer("ada"), new Line("pen", 2));
        System.out.println(order.text());
        System.out.println("migrated " + Evolve.next().instancesMigrated());
        order.visit();
        order.visit();
        System.out.println(order.text());
    }
}
