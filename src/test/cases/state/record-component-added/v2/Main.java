import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Point point = new Point(1, 2, null, false, 0);
        show(point);
        Evolve.next();
        show(point);
    }

    static void show(Point point) {
        System.out.println(point + " " + point.equals(new Point(1, 2, null, false, 0)) + " " + point.equals(new Point(1, 2, "a", false, 0)));
        System.out.println(point.label() + " " + point.hidden() + " " + point.weight());
        System.out.println(new Point(3, 4, "b", true, 0.5));
    }
}
