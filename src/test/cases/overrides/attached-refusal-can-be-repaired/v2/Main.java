import dev.reloadall.ReloadException;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Point point = new Point();
        System.out.println(point.x());
        try {
            Evolve.next();
            System.out.println("accepted");
        } catch (ReloadException e) {
            System.out.println("refused");
        }
        System.out.println(point.x());
        Evolve.next();
        System.out.println(point.x());
    }
}
