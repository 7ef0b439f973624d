import java.util.Collections;
import java.util.List;

class Client {
    static void sort(List<Point> points) {
        points.add(new Point(2));
        Collections.sort(points);
    }
}
