import dev.reloadall.ReloadException;
import evolve.Evolve;

public class Main {
    static final Object LIVE = new Order();
    static final Object LINE = new Line();

    public static void main(String[] args) {
        try {
            Evolve.next();
            System.out.println("accepted");
        } catch (ReloadException e) {
            System.out.println(e.getMessage().contains("writeObject() of Order"));
            System.out.println(e.getMessage().contains("price of Line"));
        }
        System.out.println((LIVE instanceof java.io.Serializable) + " " + java.io.Serializable.class.isAssignableFrom(Order.class) + LINE);
    }
}
