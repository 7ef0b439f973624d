package dev.reloadall.engine.migrate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Live {@link EnumSet}s: their elements are bits by ordinal, in one {@code long} or in an array of them. */
final class EnumSets {

    private static final JdkField TYPE = JdkField.of("java.util.EnumSet", "elementType");
    private static final JdkField UNIVERSE = JdkField.of("java.util.EnumSet", "universe");
    private static final Class<?> REGULAR = JdkField.type("java.util.RegularEnumSet");
    private static final JdkField BITS = JdkField.of("java.util.RegularEnumSet", "elements");
    private static final JdkField WORDS = JdkField.of("java.util.JumboEnumSet", "elements");
    private static final JdkField SIZE = JdkField.of("java.util.JumboEnumSet", "size");

    private EnumSets() {
    }

    static Class<?> type(EnumSet<?> set) {
        return (Class<?>) TYPE.get(set);
    }

    static Object[] universe(EnumSet<?> set) {
        return (Object[]) UNIVERSE.get(set);
    }

    /** Sets each element's bit where the element has its ordinal now. {@code lost} is told of the elements that are gone. */
    static void move(EnumSet<?> set, Object[] universe, Consumer<Object> lost) {
        List<Object> elements = elements(set);
        long[] words = new long[universe.length + Long.SIZE - 1 >>> 6];
        Map<Object, Integer> positions = new IdentityHashMap<>();
        for (int i = 0; i < universe.length; i++) {
            positions.put(universe[i], i);
        }
        int size = 0;
        for (Object element : elements) {
            Integer position = positions.get(element);
            if (position == null) {
                lost.accept(element);
            } else {
                words[position >>> 6] |= 1L << position;
                size++;
            }
        }
        write(set, universe, words, size);
    }

    private static void write(EnumSet<?> set, Object[] universe, long[] words, int size) {
        if (!REGULAR.isInstance(set)) {
            WORDS.set(set, words);
            SIZE.set(set, size);
        } else if (words.length <= 1) {
            BITS.set(set, words.length == 0 ? 0L : words[0]);
        } else {
            throw new IllegalStateException("a live EnumSet has room for 64 constants, and there are " + universe.length);
        }
        UNIVERSE.set(set, universe);
    }

    private static List<Object> elements(EnumSet<?> set) {
        Object[] universe = universe(set);
        long[] words = REGULAR.isInstance(set) ? new long[] {(long) BITS.get(set)} : (long[]) WORDS.get(set);
        List<Object> elements = new ArrayList<>();
        for (int i = 0; i < universe.length; i++) {
            if ((words[i >>> 6] & 1L << i) != 0) {
                elements.add(universe[i]);
            }
        }
        return elements;
    }
}
