package stress;

/** What a record remembers of its lock and its identity, having no fields of its own for that. */
public final class Guard {

    private Thread owner;
    private int hash;

    /** Locks the record: was nobody else inside? */
    public boolean lock(Object locked) {
        synchronized (locked) {
            if (owner != null) {
                return false;
            }
            owner = Thread.currentThread();
            boolean held = Thread.holdsLock(locked) && owner == Thread.currentThread();
            owner = null;
            return held;
        }
    }

    /** Has the record the identity hash code that it had at first? */
    public boolean hashStays(Object object) {
        int now = System.identityHashCode(object);
        if (hash == 0) {
            hash = now;
        }
        return hash == now;
    }
}
