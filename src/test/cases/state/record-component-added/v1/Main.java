import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Point point = new Point(1, 2);
        show(point);
        Evolve.next();
        show(point);
    }

    static void show(Point point) {
        System.out.println(point + " " + point.equals(new Point(1, 2)));
    }
}
