import a.Thing;
import b.Maker;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        System.out.println(Maker.make());
        Evolve.next();
        System.out.println(Maker.make());
    }
}
