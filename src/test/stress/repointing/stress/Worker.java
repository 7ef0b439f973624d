package stress;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;

/** One of the threads. */
final class Worker implements Runnable {

    private static final int HOT = 64;
    /** So that the thread that reloads gets its turn where there are more threads than processors. */
    private static final long PAUSE_NANOS = Long.getLong("stress.pause", 0) * 1000;

    private final Population all;
    private final SplittableRandom random;
    private final Map<Object, Integer> map = new HashMap<>();
    private final TreeSet<Object> sorted = new TreeSet<>();

    Worker(Population all, long seed) {
        this.all = all;
        this.random = new SplittableRandom(seed);
    }

    @Override
    public void run() {
        try {
            while (!all.over) {
                for (int i = 0; i < 100; i++) {
                    step();
                }
                all.operations.add(100);
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        } catch (Throwable e) {
            all.wrong.add(e + " at " + e.getStackTrace()[0] + " " + (e.getStackTrace().length > 1 ? e.getStackTrace()[1] : ""));
        }
    }

    private void step() throws Throwable {
        int done = all.done;
        int index = random.nextInt(random.nextInt(4) == 0 ? HOT : all.objects.length);
        Body object = all.objects[index];
        int kind = index % Scheme.KINDS;
        switch (random.nextInt(8)) {
            case 0, 1 -> versions(done, kind, object);
            case 2 -> all.require(object.isWhole() && object.id() == index, "fields", done, object);
            case 3 -> all.require(object.lock(), "lock", done, object);
            case 4 -> all.require(object.hashStays(), "hash", done, object);
            case 5 -> all.require(all.program.isExactly(kind, object) && object.getClass() == all.kinds[kind]
                    && all.kinds[kind].isInstance(object), "class", done, object);
            case 6 -> make(index, kind, object);
            default -> keep(kind, object);
        }
    }

    private void versions(int done, int kind, Body object) {
        if (done > 0) {
            all.check(1 + random.nextInt(done), kind, object);
            all.check(done, kind, object);
        }
        int later = 1 + random.nextInt(all.interfaces.length - 1);
        boolean has = all.program.is(later, object);
        all.require(!has || later <= all.begun, "too early", later, object);
    }

    private void make(int index, int kind, Body object) throws Throwable {
        Body made = all.make(random.nextInt(4), kind, object);
        int done = all.done;
        if (done > 0) {
            versions(done, kind, made);
        }
        all.require(made.isWhole(), "fields of a new object", done, made);
        all.objects[index] = made;
    }

    /** Its equals, hashCode and compareTo may ask for its class. */
    private void keep(int kind, Body object) {
        map.put(object, object.id());
        all.require(map.get(object) == object.id(), "hash map", all.done, object);
        if (object instanceof Comparable<?>) {
            sorted.add(object);
            all.require(sorted.contains(object), "tree set", all.done, object);
        }
        if (map.size() > 200) {
            map.clear();
            sorted.clear();
        }
    }
}
