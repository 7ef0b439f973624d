import java.util.concurrent.Callable;

class Locks implements Callable<String> {
    static synchronized String all() {
        return "ALL " + Thread.holdsLock(Locks.class);
    }

    String one() {
        return "ONE " + Thread.holdsLock(this);
    }

    synchronized String two() {
        return "TWO " + Thread.holdsLock(this);
    }

    void fail() {
    }

    Callable<String> task() {
        return this::call;
    }

    @Override
    public synchronized String call() {
        return "CALL " + Thread.holdsLock(this);
    }
}
