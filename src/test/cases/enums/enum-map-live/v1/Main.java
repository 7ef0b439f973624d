import java.util.EnumMap;
import java.util.Map;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Map<Size, String> map = new EnumMap<>(Size.class);
        map.put(Size.SMALL, "s");
        map.put(Size.LARGE, "l");
        System.out.println(map);
        Evolve.next();
        System.out.println(map + " " + map.get(Size.LARGE) + " " + map.containsKey(Size.SMALL));
        Sizes.fill(map);
        System.out.println(map + " " + map.size());
        map.remove(Size.SMALL);
        System.out.println(map);
    }
}
