import evolve.Evolve;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

public class Main {
    public static void main(String[] args) {
        Map<Day, String> plan = new EnumMap<>(Day.class);
        plan.put(Day.TUE, "work");
        Set<Day> free = EnumSet.of(Day.SUN);
        Evolve.next();
        Day.SUN.book();
        System.out.println(plan.get(Day.valueOf("TUE")) + " " + free.contains(Day.SUN) + " " + Day.SUN.show());
    }
}
