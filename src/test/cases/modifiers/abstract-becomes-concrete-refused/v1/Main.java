import dev.reloadall.ReloadException;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Shape live = new Square();
        System.out.println(Shapes.make(live).show());
        try {
            Evolve.next();
            System.out.println("not refused");
        } catch (ReloadException e) {
            System.out.println("names it " + e.getMessage().contains("Shape"));
        }
        System.out.println(Shapes.make(live).show() + ", " + live.show());
    }
}
