package dev.reloadall.engine.migrate;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;

/**
 * Iterators under way over the enum collections, and entries they have handed out: all of them hold positions.
 *
 * <p>One of a set goes on with exactly what it had not returned yet. One of a map has a single position: it leaves nothing out,
 * and may return an entry again when the order has changed.
 */
final class EnumIterators {

    private static final Class<?> OF_MAP = JdkField.type("java.util.EnumMap$EnumMapIterator");
    private static final Class<?> ENTRY = JdkField.type("java.util.EnumMap$EntryIterator$Entry");
    private static final Class<?> OF_REGULAR = JdkField.type("java.util.RegularEnumSet$EnumSetIterator");
    private static final JdkField MAP = JdkField.of("java.util.EnumMap$EnumMapIterator", "this$0");
    private static final JdkField INDEX = JdkField.of("java.util.EnumMap$EnumMapIterator", "index");
    private static final JdkField LAST_INDEX = JdkField.of("java.util.EnumMap$EnumMapIterator", "lastReturnedIndex");
    private static final JdkField ITERATOR = JdkField.of("java.util.EnumMap$EntryIterator$Entry", "this$1");
    private static final JdkField ENTRY_INDEX = JdkField.of("java.util.EnumMap$EntryIterator$Entry", "index");
    private static final JdkField SET = JdkField.of("java.util.RegularEnumSet$EnumSetIterator", "this$0");
    private static final JdkField UNSEEN = JdkField.of("java.util.RegularEnumSet$EnumSetIterator", "unseen");
    private static final JdkField LAST = JdkField.of("java.util.RegularEnumSet$EnumSetIterator", "lastReturned");

    static final List<Class<?>> TYPES = List.of(OF_MAP, ENTRY, OF_REGULAR);

    private EnumIterators() {
    }

    /** To be done before the collections themselves are, whose order so far it reads. */
    static void move(Object found, Class<?> type, Object[] universe, int room) {
        if (OF_MAP.isInstance(found)) {
            EnumMap<?, ?> map = (EnumMap<?, ?>) MAP.get(found);
            if (EnumMaps.type(map) == type) {
                moveOverMap(found, new Reindexing(EnumMaps.universe(map), universe), universe.length + room);
            }
        } else if (ENTRY.isInstance(found)) {
            EnumMap<?, ?> map = (EnumMap<?, ?>) MAP.get(ITERATOR.get(found));
            if (EnumMaps.type(map) == type) {
                ENTRY_INDEX.set(found, new Reindexing(EnumMaps.universe(map), universe).of((int) ENTRY_INDEX.get(found)));
            }
        } else if (OF_REGULAR.isInstance(found)) {
            EnumSet<?> set = (EnumSet<?>) SET.get(found);
            if (EnumSets.type(set) == type) {
                Reindexing positions = new Reindexing(EnumSets.universe(set), universe);
                UNSEEN.set(found, positions.bits((long) UNSEEN.get(found)));
                LAST.set(found, positions.bits((long) LAST.get(found)));
            }
        }
    }

    private static void moveOverMap(Object iterator, Reindexing positions, int end) {
        if (!positions.isIdentity()) {
            INDEX.set(iterator, positions.next((int) INDEX.get(iterator), end));
            LAST_INDEX.set(iterator, positions.of((int) LAST_INDEX.get(iterator)));
        }
    }
}
