import java.util.concurrent.Callable;

class Locks implements Callable<String> {
    static synchronized String all() {
        return "all " + Thread.holdsLock(Locks.class);
    }

    String one() {
        return "one " + Thread.holdsLock(this);
    }

    synchronized String two() {
        return "two " + Thread.holdsLock(this);
    }

    synchronized void fail() {
        throw new IllegalStateException("fail " + Thread.holdsLock(this));
    }

    Callable<String> task() {
        return this::call;
    }

    @Override
    public synchronized String call() {
        return "call " + Thread.holdsLock(this);
    }
}
