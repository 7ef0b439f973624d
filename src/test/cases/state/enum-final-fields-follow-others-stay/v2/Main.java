import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Level low = Level.LOW;
        low.use();
        System.out.println(low.show() + ", " + Level.HIGH.show());
        Evolve.next();
        low.use();
        System.out.println(low.show() + ", " + Level.HIGH.show());
    }
}
