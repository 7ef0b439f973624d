import evolve.Evolve;
import java.util.EnumMap;
import java.util.Map;

public class Main {
    public static void main(String[] args) {
        Map<Color, Object> map = new EnumMap<>(Color.class);
        map.put(Color.RED, "r");
        Paint.show(map);
        Evolve.next();
        Paint.show(map);
        Evolve.next();
        Paint.show(map);
    }
}
