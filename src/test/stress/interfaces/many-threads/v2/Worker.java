import java.util.ArrayList;

class Worker {
    static final ThreadLocal<ArrayList<Object>> kept = ThreadLocal.withInitial(ArrayList::new);

    static void step(Thing thing, int i, int hash) {
        check(thing.value() == i, "value");
        check(System.identityHashCode(thing) == hash, "identity hash");
        check(thing.getClass() == (i % 3 == 0 ? Sub.class : Thing.class), "class");
        check(thing.equals(thing.copy()), "equality of a copy");
        check(thing.equals(i % 3 == 0 ? new Sub(i) : new Thing(i)), "equality with a new one");
        Thing[] array = new Thing[1];
        array[0] = thing;
        synchronized (thing) {
            int before = thing.count;
            Thread.onSpinWait();
            thing.count = before + 1;
            check(Thread.holdsLock(thing) && thing.count == before + 1, "lock");
        }
        ArrayList<Object> list = kept.get();
        list.add(new Thing(i));
        if (list.size() > 500) {
            list.clear();
        }
    }

    private static void check(boolean condition, String what) {
        if (!condition) {
            throw new AssertionError(what);
        }
    }
}
