import dev.reloadall.ReloadException;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Point point = new Point();
        System.out.println(point.x());
        try {
            Evolve.next();
            System.out.println("accepted");
        } catch (ReloadException e) {
            String message = e.getMessage();
            System.out.println(message.contains("Point"));
            System.out.println(message.contains("toString"));
            System.out.println(message.toLowerCase().matches("(?s).*nothing (was|has been|is) changed.*"));
        }
        System.out.println(point.x());
    }
}
