package dev.reloadall.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Collection;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A weak identity hash table from objects to their newest parts, read without a lock.
 *
 * <p>Open addressing with linear probing. A part knows its object, so it is all there is of an entry; the table is sparse
 * because each further look is likely to miss the processor's cache. Writers hold the lock; a reader that meets an older
 * array may miss a new part, and every miss is looked up again under the lock by {@link #replace}. A part goes when its
 * object goes. One that refers back to its object would keep it: {@link SideTables} says how those go.
 */
final class SideTable {

    private static final VarHandle SLOT = MethodHandles.arrayElementVarHandle(TablePart[].class);

    /** Stands where a part was: a null would end the search for those behind it. */
    private static final TablePart GONE = new Gone();
    private static final int SMALLEST = 16;
    private static final int LARGEST = 1 << 30;
    /** An array is made anew when not this many slots are left for each part. Odd, so that as a factor it loses no place. */
    private static final int SLOTS_FOR_EACH = 3;

    /** Its name is known to {@link SideTables}; {@code null} while a sweep has taken all parts away. */
    private volatile TablePart[] slots = new TablePart[SMALLEST];
    /** How many slots are not null. */
    private int used;
    private volatile boolean mayLeadBack;
    private final ReentrantLock lock = new ReentrantLock();

    private static final class Gone extends TablePart {
        Gone() {
            super(null);
        }

        @Override
        protected TablePart copyFor(Object other) {
            throw new AssertionError("no object's part");
        }
    }

    Part get(Object object) {
        TablePart[] table = slots;
        if (table != null) {
            // Most searches end here. The other way is hardly ever taken then, and compiled loops keep their variables in registers.
            TablePart part = table[home(System.identityHashCode(Objects.requireNonNull(object)), table.length)];
            if (part == null || part.refersTo(object)) {
                return part;
            }
        }
        return search(Objects.requireNonNull(object));
    }

    private Part search(Object object) {
        TablePart[] table = slots;
        if (table == null) {
            table = afterTheSweep();
        }
        int i = home(System.identityHashCode(object), table.length);
        while (true) {
            TablePart part = table[i];
            if (part == null || part.refersTo(object)) {
                return part;
            }
            i = after(i, table.length);
        }
    }

    private TablePart[] afterTheSweep() {
        lock.lock();
        try {
            return slots;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Where the search begins. Identity hashes are random, or follow each other: consecutive ones lie near each other, yet not so near
     * that others find no place between them, and what comes round again is shifted. Every length is a power of two.
     */
    static int home(int hash, int length) {
        return SLOTS_FOR_EACH * (hash + (hash >>> Integer.numberOfTrailingZeros(length))) & length - 1;
    }

    private static int after(int i, int length) {
        return i + 1 & length - 1;
    }

    /** Publishes a new part, or none, if the present one is still the expected one. */
    boolean replace(Object object, Part expected, Part next) {
        lock.lock();
        try {
            int i = indexOf(slots, object);
            if (slots[i] != expected) {
                return false;
            }
            if (expected != null) {
                SLOT.setRelease(slots, i, next == null ? GONE : (TablePart) next);
            } else if (next != null) {
                add(object, (TablePart) next);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** The slot of the object's part, or the free one where it would be put. */
    private static int indexOf(TablePart[] table, Object object) {
        int i = home(System.identityHashCode(object), table.length);
        while (table[i] != null && !table[i].refersTo(object)) {
            i = after(i, table.length);
        }
        return i;
    }

    private void add(Object object, TablePart part) {
        if ((used + 1) * (long) SLOTS_FOR_EACH > slots.length) {
            rebuild(1);
        }
        SLOT.setRelease(slots, indexOf(slots, object), part);
        used++;
    }

    /** Makes room for that many more, where somebody knows in advance. */
    void expect(int more) {
        lock.lock();
        try {
            if ((used + (long) more) * SLOTS_FOR_EACH > slots.length) {
                rebuild(more);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Makes the array anew, without the parts whose objects have gone. */
    private void rebuild(int more) {
        TablePart[] old = slots;
        TablePart[] next = new TablePart[capacity(count(old) + (long) more)];
        int moved = 0;
        for (TablePart part : old) {
            Object object = part == null ? null : part.get();
            if (object != null) {
                next[indexOf(next, object)] = part;
                moved++;
            }
        }
        used = moved;
        slots = next;
    }

    /** A third more than are needed, or up to twice that: with at most eight slots for each part, an added int field takes 72 bytes at most. */
    private static int capacity(long parts) {
        int wanted = (int) Math.max(SMALLEST, Math.min(parts * (SLOTS_FOR_EACH + 1), LARGEST));
        return Integer.highestOneBit(wanted - 1) << 1;
    }

    private static int count(TablePart[] table) {
        int count = 0;
        for (TablePart part : table) {
            if (part != null && !part.refersTo(null)) {
                count++;
            }
        }
        return count;
    }

    /** Drops the parts of objects that have been collected. */
    void expunge() {
        lock.lock();
        try {
            TablePart[] table = slots;
            for (int i = 0; i < table.length; i++) {
                if (table[i] != null && table[i] != GONE && table[i].refersTo(null)) {
                    SLOT.setRelease(table, i, GONE);
                }
            }
            int live = count(table);
            if (table.length > SMALLEST && live * 4L * SLOTS_FOR_EACH < table.length) {
                rebuild(0);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Adds the parts whose objects are alive to the list. */
    void addTo(Collection<Object> parts) {
        for (TablePart part : slots) {
            if (part != null && !part.refersTo(null)) {
                parts.add(part);
            }
        }
    }

    /** Nothing changes until {@link #unlock()}: what a reader who waits then finds may have been taken away meanwhile. */
    void lock() {
        lock.lock();
    }

    void unlock() {
        lock.unlock();
    }

    /** From now on there may be parts that refer to objects, and so to their own. */
    void setMayLeadBack() {
        mayLeadBack = true;
    }

    boolean mayLeadBack() {
        return mayLeadBack;
    }

    boolean isEmpty() {
        return used == 0;
    }
}
