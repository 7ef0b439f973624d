import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        System.out.println(Ids.next());
        Evolve.next();
        System.out.println(Ids.next());
        System.out.println(Thread.holdsLock(Ids.class));
    }
}
