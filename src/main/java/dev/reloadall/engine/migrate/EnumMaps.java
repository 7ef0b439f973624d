package dev.reloadall.engine.migrate;

import java.util.EnumMap;
import java.util.function.BiConsumer;

/** Live {@link EnumMap}s: their values stand in an array by the ordinals of the keys. */
final class EnumMaps {

    private static final JdkField TYPE = JdkField.of("java.util.EnumMap", "keyType");
    private static final JdkField UNIVERSE = JdkField.of("java.util.EnumMap", "keyUniverse");
    private static final JdkField VALUES = JdkField.of("java.util.EnumMap", "vals");
    private static final JdkField SIZE = JdkField.of("java.util.EnumMap", "size");

    private EnumMaps() {
    }

    static Class<?> type(EnumMap<?, ?> map) {
        return (Class<?>) TYPE.get(map);
    }

    static Object[] universe(EnumMap<?, ?> map) {
        return (Object[]) UNIVERSE.get(map);
    }

    /**
     * Puts each value where its key has its ordinal now.
     *
     * @param room slots that stay empty, for ordinals of removed constants: a map asked for one has none
     * @param lost told of the keys that are gone, and their values
     */
    static void move(EnumMap<?, ?> map, Object[] universe, int room, BiConsumer<Object, Object> lost) {
        Object[] keys = universe(map);
        Object[] values = (Object[]) VALUES.get(map);
        Reindexing positions = new Reindexing(keys, universe);
        Object[] moved = new Object[universe.length + room];
        int size = 0;
        for (int i = 0; i < Math.min(values.length, keys.length); i++) {
            if (values[i] != null && positions.of(i) >= 0) {
                moved[positions.of(i)] = values[i];
                size++;
            } else if (values[i] != null) {
                lost.accept(keys[i], values[i]);
            }
        }
        VALUES.set(map, moved);
        UNIVERSE.set(map, universe);
        SIZE.set(map, size);
    }
}
