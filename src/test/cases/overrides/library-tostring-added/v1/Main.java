import java.util.List;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Point point = new Point(1, 2);
        System.out.println(point.toString().startsWith("Point@"));
        Evolve.next();
        System.out.println(point + " " + List.of(point) + " " + String.valueOf(new Point(3, 4)));
    }
}
