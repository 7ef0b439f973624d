import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Point live = Points.make(1, 2);
        System.out.println(live + " " + live.equals(Points.make(1, 3)));
        Evolve.next();
        System.out.println(live + " " + live.equals(Points.make(1, 3)) + " " + (live.hashCode() == Points.make(1, 4).hashCode()));
    }
}
