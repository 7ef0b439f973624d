import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Planet earth = Planet.EARTH;
        System.out.println(earth + " " + Planet.show());
        Evolve.next();
        System.out.println((earth == Planet.EARTH) + " " + Planet.show());
    }
}
