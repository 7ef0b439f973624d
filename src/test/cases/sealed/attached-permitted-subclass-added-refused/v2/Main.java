import dev.reloadall.ReloadException;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Shape square = new Square();
        System.out.println(Shapes.show(square));
        try {
            Evolve.next();
            System.out.println("accepted");
        } catch (ReloadException e) {
            System.out.println(e.getMessage().contains("Shape") + " " + e.getMessage().contains("Circle"));
            System.out.println(e.getMessage().toLowerCase().matches("(?s).*nothing (was|has been|is) changed.*"));
        }
        System.out.println(Shapes.show(square));
    }
}
