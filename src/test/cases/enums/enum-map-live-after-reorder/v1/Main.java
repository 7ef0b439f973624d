import java.util.EnumMap;
import java.util.EnumSet;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        EnumMap<Level, Integer> map = new EnumMap<>(Level.class);
        map.put(Level.LOW, 1);
        map.put(Level.HIGH, 3);
        EnumSet<Level> set = EnumSet.of(Level.LOW);
        System.out.println(map + " " + set);
        Evolve.next();
        System.out.println(map + " " + map.get(Level.LOW) + " " + set + " " + set.contains(Level.LOW) + " " + set.contains(Level.HIGH));
    }
}
