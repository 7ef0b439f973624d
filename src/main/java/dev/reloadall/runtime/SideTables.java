package dev.reloadall.runtime;

import java.lang.ref.WeakReference;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/**
 * All side tables, for those who keep them clean.
 *
 * <p>Java has no ephemerons: a part that refers to its own object, directly or through others, would keep it reachable
 * for ever. The engine's sweep finds such parts by a heap walk, and takes all parts away from the tables while it does. Tables whose
 * parts hold numbers and texts alone are left out.
 */
public final class SideTables {

    private static final Field SLOTS = slots();
    /** Weak: a table belongs to its class, and its parts lead to the class's loader. */
    private static final List<WeakReference<SideTable>> ALL = new CopyOnWriteArrayList<>();

    private SideTables() {
    }

    /** Frees the parts that alone hold their objects. */
    @FunctionalInterface
    public interface Sweep {

        /**
         * @param entryClass the class of all parts
         * @param tables what holds the arrays with the parts
         * @param slots the field where each of them does
         * @param box its one element is an array of all parts; to be taken out, since it would keep them alive
         * @return how many parts were freed: their weak references have been cleared
         */
        int run(Class<?> entryClass, Object[] tables, Field slots, Object[] box);
    }

    static void add(SideTable table) {
        ALL.removeIf(each -> each.refersTo(null));
        ALL.add(new WeakReference<>(table));
    }

    private static Stream<SideTable> all() {
        return ALL.stream().map(WeakReference::get).filter(Objects::nonNull);
    }

    private static Field slots() {
        try {
            return SideTable.class.getDeclaredField("slots");
        } catch (NoSuchFieldException e) {
            throw new LinkageError("slots", e);
        }
    }

    /** Is there nothing to keep clean? */
    public static boolean areEmpty() {
        return all().allMatch(SideTable::isEmpty);
    }

    /** Drops what the collector, or a sweep, has cleared. */
    public static void expunge() {
        all().forEach(SideTable::expunge);
    }

    /** Runs the sweep, during which no part comes or goes. Who wants to read one may have to wait for its end. */
    public static int sweep(Sweep sweep) {
        List<SideTable> tables = all().filter(table -> !table.isEmpty() && table.mayLeadBack()).toList();
        int locked = 0;
        try {
            for (SideTable table : tables) {
                table.lock();
                locked++;
            }
            return tables.isEmpty() ? 0 : sweep.run(TablePart.class, tables.toArray(), SLOTS, box(tables));
        } finally {
            tables.subList(0, locked).forEach(SideTable::unlock);
        }
    }

    private static Object[] box(List<SideTable> tables) {
        List<Object> parts = new ArrayList<>();
        tables.forEach(table -> table.addTo(parts));
        return new Object[] {parts.toArray()};
    }
}
