import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Planet earth = Planet.EARTH;
        Evolve.next();
        System.out.println(earth.show() + ", " + Planet.MARS.show());
        System.out.println(earth == Planet.valueOf("EARTH"));
    }
}
