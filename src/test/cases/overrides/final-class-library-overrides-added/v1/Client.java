import java.util.HashSet;
import java.util.List;
import java.util.Set;

class Client {
    static final Point CONSTANT = Point.ORIGIN;

    /** Linked while the class was final, and compiled. */
    static boolean text(Point point, String end) {
        boolean all = true;
        for (int i = 0; i < 60_000; i++) {
            all &= point.toString().endsWith(end) && CONSTANT.toString().endsWith("at 0") == end.startsWith("at");
        }
        return all;
    }

    static int same(Point one, Point other) {
        int same = 0;
        for (int i = 0; i < 60_000; i++) {
            same += one.equals(other) ? 1 : 0;
        }
        return same;
    }

    static int size(Point one, Point other) {
        Set<Point> set = new HashSet<>(List.of(one));
        set.add(other);
        return set.size();
    }

    static boolean has(Task task, String text) {
        boolean all = true;
        for (int i = 0; i < 20_000; i++) {
            all &= task.contains(text);
        }
        return all;
    }
}
