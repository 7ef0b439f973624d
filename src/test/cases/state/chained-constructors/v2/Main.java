import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Point origin = new Point();
        Point other = new Point(3, 4);
        Evolve.next();
        System.out.println(origin.show() + ", " + other.show() + ", " + new Point().show());
    }
}
