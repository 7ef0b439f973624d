import dev.reloadall.ReloadException;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Dog dog = new Dog();
        System.out.println(dog.speak());
        try {
            Evolve.next();
            System.out.println("not refused");
        } catch (ReloadException e) {
            System.out.println("names it " + e.getMessage().contains("Dog"));
            System.out.println("nothing changed " + e.getMessage().toLowerCase().contains("nothing was changed"));
            System.out.println("report " + e.report().changed());
        }
        System.out.println(dog.speak());
        System.out.println(Evolve.next().changed() + " " + dog.speak());
    }
}
