import java.util.List;

class Client {
    static void sort(List<Point> points) {
    }
}
