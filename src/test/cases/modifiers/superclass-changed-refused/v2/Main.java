import dev.reloadall.ReloadException;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Dog dog = new Dog();
        System.out.println(dog.name());
        try {
            Evolve.next();
            System.out.println("accepted");
        } catch (ReloadException e) {
            System.out.println(e.getMessage().contains("Dog") + " " + e.getMessage().contains("Wolf"));
            System.out.println(e.getMessage().toLowerCase().matches("(?s).*nothing (was|has been|is) changed.*"));
        }
        System.out.println(dog.name());
    }
}
