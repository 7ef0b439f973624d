import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Throwable {
        Locks locks = new Locks();
        System.out.println(Locks.all() + " " + locks.one() + " " + locks.two());
        java.util.concurrent.Callable<String> live = locks.task();
        System.out.println(live.call());
        Evolve.next();
        System.out.println(Locks.all() + " " + locks.one() + " " + locks.two() + " " + live.call());
        System.out.println(Probe.run(locks));
        try {
            locks.fail();
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage() + Thread.holdsLock(locks));
        }
        synchronized (locks) {
            System.out.println(locks.two() + " " + Thread.holdsLock(locks));
        }
        Evolve.next();
        System.out.println(Locks.all() + " " + locks.one() + " " + locks.two() + " " + live.call());
        System.out.println(Thread.holdsLock(locks) + " " + Thread.holdsLock(Locks.class));
    }
}
