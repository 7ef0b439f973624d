import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Lamp lamp = new Lamp();
        System.out.println(lamp.show());
        Evolve.next();
        System.out.println(lamp.show());
        Evolve.next();
        System.out.println(lamp.show());
        Evolve.next();
        System.out.println(lamp.show());
        Evolve.next();
        System.out.println(lamp.show());
    }
}
