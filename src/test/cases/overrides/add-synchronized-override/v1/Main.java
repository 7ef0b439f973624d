import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Base base = new Sub();
        System.out.println(base.locked());
        Evolve.next();
        System.out.println(base.locked());
        System.out.println(Thread.holdsLock(base));
    }
}
