package dev.reloadall.engine.migrate;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.IntConsumer;

/** From the positions of constants in one array of an enum's constants to their positions in another one. */
final class Reindexing {

    private static final int GONE = -1;

    private final int[] target;
    private final boolean identity;

    /** @param from the constants as a collection has them; {@code to}: as it is to have them */
    Reindexing(Object[] from, Object[] to) {
        Map<Object, Integer> positions = new IdentityHashMap<>();
        for (int i = 0; i < to.length; i++) {
            positions.put(to[i], i);
        }
        target = new int[from.length];
        boolean same = from.length == to.length;
        for (int i = 0; i < from.length; i++) {
            target[i] = positions.getOrDefault(from[i], GONE);
            same &= target[i] == i;
        }
        identity = same;
    }

    boolean isIdentity() {
        return identity;
    }

    /** The new position, or -1 where the constant is gone or there was none. */
    int of(int position) {
        return position >= 0 && position < target.length ? target[position] : GONE;
    }

    /** Where to go on so that nothing that was still to come is left out. */
    int next(int position, int end) {
        int next = end;
        for (int i = Math.max(position, 0); i < target.length; i++) {
            if (target[i] != GONE) {
                next = Math.min(next, target[i]);
            }
        }
        return next;
    }

    /** The new positions of the bits that are set, within the first 64. */
    long bits(long bits) {
        long[] moved = new long[1];
        forEach(bits, position -> {
            if (position < Long.SIZE) {
                moved[0] |= 1L << position;
            }
        });
        return moved[0];
    }

    private void forEach(long bits, IntConsumer action) {
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            int position = of(Long.numberOfTrailingZeros(rest));
            if (position != GONE) {
                action.accept(position);
            }
        }
    }
}
