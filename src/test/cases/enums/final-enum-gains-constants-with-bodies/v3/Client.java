import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

class Client {
    static final Object FIRST = Level.LOW;

    static int ranks() {
        int sum = 0;
        for (int i = 0; i < 60_000; i++) {
            sum = 0;
            for (Object each : Level.values()) {
                Level[] one = {(Level) each};
                sum += each instanceof Level && FIRST instanceof Level ? one[0].rank() : 1000;
            }
        }
        return sum;
    }

    static String all() {
        Map<Level, String> map = new EnumMap<>(Level.class);
        for (Level each : Level.values()) {
            map.put(each, each.name() + each.ordinal() + each.extra() + (each.getDeclaringClass() == Level.class));
        }
        return map + " " + Arrays.toString(Level.values()) + " " + Level.valueOf("LOW");
    }
}
