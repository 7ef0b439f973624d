import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Level low = Level.LOW;
        low.hit();
        System.out.println(low.text());
        Evolve.next();
        low.hit();
        Level.LOW.hit();
        System.out.println(low.text() + ", " + Level.HIGH.text());
    }
}
