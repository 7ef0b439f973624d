import java.util.concurrent.Callable;

class Locks implements Callable<String> {
    static String all() {
        return "all " + Thread.holdsLock(Locks.class);
    }

    synchronized String one() {
        return "one " + Thread.holdsLock(this);
    }

    String two() {
        return "two " + Thread.holdsLock(this);
    }

    void fail() {
        throw new IllegalStateException("fail " + Thread.holdsLock(this));
    }

    Callable<String> task() {
        return this::call;
    }

    @Override
    public String call() {
        return "call " + Thread.holdsLock(this);
    }
}
