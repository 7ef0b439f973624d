import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import java.util.concurrent.atomic.AtomicLongFieldUpdater;
import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;

class Counter {
    private static final AtomicIntegerFieldUpdater<Counter> COUNT = AtomicIntegerFieldUpdater.newUpdater(Counter.class, "count");
    private static final AtomicLongFieldUpdater<Counter> SUM = AtomicLongFieldUpdater.newUpdater(Counter.class, "sum");
    private static final AtomicReferenceFieldUpdater<Counter, String> LAST =
            AtomicReferenceFieldUpdater.newUpdater(Counter.class, String.class, "last");

    private volatile int count = 3;
    private volatile long sum = 30;
    private volatile String last = "none";

    private Counter(int count) {
        this.count = count;
    }

    Counter() {
    }

    private int next(int step) {
        return count += step;
    }

    String show() {
        return "count " + COUNT.incrementAndGet(this) + " " + SUM.addAndGet(this, 5) + " " + LAST.getAndSet(this, "some") + " " + reflect();
    }

    private String reflect() {
        try {
            var field = Counter.class.getDeclaredField("count");
            field.setInt(this, field.getInt(this) * 2);
            var text = Counter.class.getDeclaredField("last");
            text.set(this, text.get(this) + "thing");
            var made = Counter.class.getDeclaredConstructor(int.class).newInstance(70);
            return last + " " + Counter.class.getDeclaredMethod("next", int.class).invoke(this, 1) + " " + made.count
                    + " " + field.canAccess(this);
        } catch (ReflectiveOperationException e) {
            return e.toString();
        }
    }
}
