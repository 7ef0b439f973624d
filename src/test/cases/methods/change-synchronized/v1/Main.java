import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Counter counter = new Counter();
        System.out.println(counter.first() + " " + counter.second());
        Evolve.next();
        System.out.println(counter.first() + " " + counter.second());
        System.out.println(Thread.holdsLock(counter));
    }
}
