import dev.reloadall.ReloadException;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Shape circle = new Shape.Circle();
        System.out.println(circle.name());
        try {
            Evolve.next();
            System.out.println("not refused");
        } catch (ReloadException e) {
            System.out.println("names it " + e.getMessage().contains("Shape"));
            System.out.println("nothing changed " + e.getMessage().toLowerCase().contains("nothing was changed"));
        }
        System.out.println(circle.name());
        System.out.println(Evolve.next().changed() + " " + circle.name());
    }
}
