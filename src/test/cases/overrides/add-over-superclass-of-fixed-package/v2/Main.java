import evolve.Evolve;
import fixed.Base;

public class Main {
    public static void main(String[] args) {
        Below below = new Below();
        Base base = below;
        System.out.println(below.name() + ", " + base.title());
        Evolve.next();
        System.out.println(below.name() + ", " + base.title());
    }
}
