import app.Panel;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Panel panel = new Panel();
        System.out.println(panel.paint());
        Evolve.next();
        System.out.println(panel.paint());
        System.out.println(panel.paint());
    }
}
