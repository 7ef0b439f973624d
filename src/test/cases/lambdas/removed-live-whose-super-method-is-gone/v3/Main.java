import evolve.Evolve;
import java.util.function.Supplier;

public class Main {
    public static void main(String[] args) {
        Client client = new Client();
        System.out.println(client.text().get());
        Evolve.next();
        Supplier<String> live = client.text();
        System.out.println(live.get());
        Evolve.next();
        try {
            System.out.println(live.get());
        } catch (NoSuchMethodError e) {
            System.out.println("gone: " + e.getMessage().contains("Base.added"));
        }
        System.out.println(client.text().get());
    }
}
