import a.Base;
import b.Sub;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Base sub = new Sub();
        System.out.println(sub.call());
        Evolve.next();
        System.out.println(sub.call());
    }
}
