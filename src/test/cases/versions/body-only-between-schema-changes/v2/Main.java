import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Clock clock = new Clock();
        System.out.println(clock.show());
        Evolve.next();
        System.out.println(clock.show());
        Evolve.next();
        System.out.println(clock.show());
        Evolve.next();
        System.out.println(clock.show());
    }
}
