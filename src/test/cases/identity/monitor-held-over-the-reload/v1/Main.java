import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Exception {
        Lock lock = new Lock();
        synchronized (lock) {
            Evolve.next();
            System.out.println("holds " + Thread.holdsLock(lock));
            Thread contender = new Thread(lock::enter);
            contender.start();
            while (contender.getState() != Thread.State.BLOCKED) {
                Thread.sleep(1);
            }
            System.out.println("inside " + lock.inside());
        }
        while (lock.inside() == 0) {
            Thread.sleep(1);
        }
        System.out.println("inside " + lock.inside() + " holds " + Thread.holdsLock(lock));
    }
}
