import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Throwable {
        count("before");
        Evolve.next();
        count("after");
    }

    static void count(String when) throws Throwable {
        int reflected = 0;
        int handled = 0;
        int allocated = 0;
        int read = 0;
        for (int i = 0; i < 30_000; i++) {
            reflected += Makers.reflected() instanceof Comparable ? 1 : 0;
            handled += Makers.handled() instanceof Comparable ? 1 : 0;
            allocated += Makers.allocated() instanceof Comparable ? 1 : 0;
            read += i % 30 == 0 && Makers.read() instanceof Comparable ? 1 : 0;
        }
        System.out.println(when + ": " + reflected + " " + handled + " " + allocated + " " + read);
    }
}
