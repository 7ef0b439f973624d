package dev.reloadall.runtime;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A weak identity hash table from objects to their parts, read without a lock.
 *
 * <p>Open addressing with linear probing. Writers hold the table's lock; a reader that meets an older array may miss a
 * new entry, and every miss is looked up again under the lock by {@link #replace}. An entry goes when its object goes.
 * A part that refers back to its owner would keep it: {@link SideTables} says how those go.
 */
final class SideTable {

    private final ReferenceQueue<Object> gone = new ReferenceQueue<>();
    private volatile Entry[] entries = new Entry[64];
    private int used;

    /** One object's entry. The native sweep writes {@code state} by its name. */
    static final class Entry extends WeakReference<Object> {
        final int hash;
        /** The newest part; {@code null} when a sweep has found that nothing else reaches the object. */
        volatile Object state;

        Entry(Object owner, int hash, Part part, ReferenceQueue<Object> queue) {
            super(owner, queue);
            this.hash = hash;
            this.state = part;
        }
    }

    Part get(Object object) {
        Entry entry = find(entries, Objects.requireNonNull(object), System.identityHashCode(object));
        return entry == null ? null : (Part) entry.state;
    }

    private static Entry find(Entry[] table, Object object, int hash) {
        int mask = table.length - 1;
        for (int i = spread(hash) & mask; ; i = i + 1 & mask) {
            Entry entry = table[i];
            if (entry == null || entry.hash == hash && entry.refersTo(object)) {
                return entry;
            }
        }
    }

    private static int spread(int hash) {
        return hash ^ hash >>> 15;
    }

    synchronized boolean replace(Object object, Part expected, Part next) {
        int hash = System.identityHashCode(object);
        Entry entry = find(entries, object, hash);
        if ((entry == null ? null : entry.state) != expected) {
            return false;
        }
        if (entry != null) {
            entry.state = next; // a null part leaves the entry to go with its object
        } else if (next != null) {
            add(new Entry(object, hash, next, gone));
        }
        return true;
    }

    private void add(Entry entry) {
        if ((used + 1) * 2 > entries.length) {
            rebuild();
        }
        insert(entries, entry);
        used++;
    }

    private static void insert(Entry[] table, Entry entry) {
        int mask = table.length - 1;
        int i = spread(entry.hash) & mask;
        while (table[i] != null) {
            i = i + 1 & mask;
        }
        VH.setRelease(table, i, entry);
    }

    private static final java.lang.invoke.VarHandle VH = java.lang.invoke.MethodHandles.arrayElementVarHandle(Entry[].class);

    /** Makes the array anew without the entries whose objects have gone: rebuilding is the only way an entry leaves. */
    private void rebuild() {
        List<Entry> live = live();
        int capacity = 64;
        while (capacity < live.size() * 4) {
            capacity *= 2;
        }
        Entry[] next = new Entry[capacity];
        live.forEach(entry -> insert(next, entry));
        used = live.size();
        entries = next;
    }

    private List<Entry> live() {
        List<Entry> live = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry != null && !entry.refersTo(null)) {
                live.add(entry);
            }
        }
        return live;
    }

    /** Drops the entries of objects that have been collected. */
    synchronized void expunge() {
        while (gone.poll() != null) {
            // the array is made anew below, without all that have gone
        }
        if (live().size() < used) {
            rebuild();
        }
    }

    /** The entries whose objects are alive. */
    synchronized List<Entry> entries() {
        return live();
    }
}
