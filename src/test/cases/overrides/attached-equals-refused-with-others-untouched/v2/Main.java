import dev.reloadall.ReloadException;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Key key = new Key();
        Other other = new Other();
        System.out.println(other.value());
        try {
            Evolve.next();
            System.out.println("accepted");
        } catch (ReloadException e) {
            String message = e.getMessage();
            System.out.println(message.contains("Key"));
            System.out.println(message.contains("equals"));
            System.out.println(message.contains("hashCode"));
            System.out.println(message.toLowerCase().matches("(?s).*nothing (was|has been|is) changed.*"));
        }
        System.out.println(other.value() + " " + key.equals(new Key()));
    }
}
