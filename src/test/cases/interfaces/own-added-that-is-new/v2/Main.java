import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Order order = new Order(5);
        System.out.println(Client.use(order));
        Evolve.next();
        System.out.println(Client.use(order));
    }
}
