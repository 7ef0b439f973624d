package dev.reloadall.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * All side tables, for those who keep them clean.
 *
 * <p>Java has no ephemerons: a part that refers to its own owner, directly or through other objects, would keep it
 * reachable for ever. The engine's sweep finds such entries by a heap walk; it asks here for them.
 */
public final class SideTables {

    /** The class of the entries that {@link #entries()} gives. */
    public static final Class<?> ENTRY = SideTable.Entry.class;

    private static final List<SideTable> ALL = new CopyOnWriteArrayList<>();

    private SideTables() {
    }

    static void add(SideTable table) {
        ALL.add(table);
    }

    /** Every live entry of every table, as the native sweep wants them. */
    public static Object[] entries() {
        List<Object> all = new ArrayList<>();
        ALL.forEach(table -> all.addAll(table.entries()));
        return all.toArray();
    }

    /** Drops what the collector has cleared. */
    public static void expunge() {
        ALL.forEach(SideTable::expunge);
    }
}
