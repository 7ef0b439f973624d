import dev.reloadall.ReloadException;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Object live = new zoo.Dog();
        System.out.println(live);
        try {
            Evolve.next();
            System.out.println("not refused");
        } catch (ReloadException e) {
            System.out.println("refused, names it " + e.getMessage().contains("zoo.Dog"));
        }
        System.out.println(live + " " + new zoo.Dog());
    }
}
