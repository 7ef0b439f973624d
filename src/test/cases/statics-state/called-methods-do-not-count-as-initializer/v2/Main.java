import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        System.out.println(Clock.show());
        Evolve.next();
        System.out.println(Clock.show());
    }
}
