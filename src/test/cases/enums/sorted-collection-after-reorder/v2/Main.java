import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        List<Level> list = new ArrayList<>(List.of(Level.HIGH, Level.LOW, Level.MIDDLE));
        Collections.sort(list);
        System.out.println(list);
        Evolve.next();
        Collections.sort(list);
        System.out.println(list);
    }
}
