import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Clock clock = new Clock();
        clock.tick();
        System.out.println(clock.show());
        Evolve.next();
        clock.tick();
        System.out.println(clock.show());
        Evolve.next();
        clock.tick();
        System.out.println(clock.show());
        Evolve.next();
        clock.tick();
        System.out.println(clock.show());
    }
}
