import dev.reloadall.ReloadException;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Item live = new Item();
        System.out.println(Maker.comparable());
        try {
            Evolve.next();
            System.out.println("accepted");
        } catch (ReloadException e) {
            System.out.println("rolled back");
        }
        System.out.println(Maker.comparable() + " " + ((Object) live instanceof Comparable));
        Evolve.next();
        System.out.println(Maker.comparable() + " " + ((Object) live instanceof Comparable));
    }
}
