import evolve.Evolve;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

public class Main {
    public static void main(String[] args) throws Exception {
        Map<Level, Integer> map = new EnumMap<>(Map.of(Level.LOW, 1, Level.HIGH, 3));
        EnumSet<Level> range = EnumSet.range(Level.LOW, Level.HIGH);
        EnumSet<Level> none = EnumSet.noneOf(Level.class);
        TreeSet<Level> tree = new TreeSet<>(List.of(Level.values()));
        byte[] written = User.write(new ArrayList<>(List.of(Level.HIGH, Level.LOW)));
        User.show(map, range, none, tree, written);
        Evolve.next();
        User.show(map, range, none, tree, written);
        map.put(Level.valueOf("MID"), 2);
        none.add(Level.valueOf("MID"));
        User.show(map, range, none, tree, written);
        Evolve.next();
        User.show(map, range, none, tree, written);
    }
}
