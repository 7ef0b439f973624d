import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Point live = Points.make(1, 2);
        System.out.println(live);
        Evolve.next();
        System.out.println(live);
        System.out.println(Points.make(3, 4) + " " + Points.last(live) + " " + Points.last(Points.make(3, 4)));
    }
}
