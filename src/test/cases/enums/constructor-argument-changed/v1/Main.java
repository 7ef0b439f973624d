import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Planet earth = Planet.EARTH;
        earth.visits = 3;
        System.out.println(earth.show());
        Evolve.next();
        System.out.println(earth.show());
    }
}
