import dev.reloadall.ReloadException;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Order order = new Order();
        synchronized (order) {
            try {
                Evolve.next();
                System.out.println("accepted");
            } catch (ReloadException e) {
                System.out.println(e.getMessage().contains("Order") + " " + e.getMessage().contains("UseBiasedLocking"));
                System.out.println(e.getMessage().toLowerCase().matches("(?s).*nothing (was|has been|is) changed.*"));
            }
        }
        System.out.println(order.text() + " " + ((Object) order instanceof Comparable));
        Evolve.next();
        System.out.println(order.text() + " " + ((Object) order instanceof Comparable));
    }
}
