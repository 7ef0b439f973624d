import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Geometry geometry = new Geometry();
        System.out.println(geometry.show());
        Evolve.next();
        System.out.println(geometry.show());
    }
}
