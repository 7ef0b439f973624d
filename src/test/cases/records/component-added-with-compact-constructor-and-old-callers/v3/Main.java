import evolve.Evolve;
import java.util.HashMap;
import java.util.Map;

public class Main {
    public static void main(String[] args) {
        Point live = Caller.make(3);
        Map<Point, String> map = new HashMap<>(Map.of(live, "live"));
        System.out.println(live + " " + map.get(Caller.make(3)) + " " + Caller.reject());
        Evolve.next();
        System.out.println(live + " " + Caller.make(4) + " " + Caller.make(0).equals(new Object()) + " " + Caller.reject() + " " + live.equals(Caller.make(3)));
        Evolve.next();
        System.out.println(live + " " + Caller.make(5) + " " + live.equals(Caller.make(3)) + " " + map.get(Caller.make(3)));
    }
}
