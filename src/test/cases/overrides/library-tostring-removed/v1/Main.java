import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Point point = new Point();
        Fixed fixed = new Fixed();
        System.out.println(point + " " + fixed);
        Evolve.next();
        System.out.println(point.toString().startsWith("Point@") + " " + fixed);
    }
}
