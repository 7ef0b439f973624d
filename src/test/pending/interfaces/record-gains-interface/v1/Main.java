import java.util.ArrayList;
import java.util.List;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        List<Point> live = new ArrayList<>(List.of(new Point(3), new Point(1)));
        System.out.println(live);
        Evolve.next();
        Client.sort(live);
        System.out.println(live + " " + live.get(0).getClass().isRecord());
    }
}
