import evolve.Evolve;
import java.util.ArrayList;
import java.util.List;

public class Main {
    public static void main(String[] args) {
        List<Sink<String>> live = new ArrayList<>(List.of(new Loud(), new Sink<>()));
        Pump.run(live);
        Evolve.next();
        Pump.run(live);
        Evolve.next();
        Pump.run(live);
    }
}
