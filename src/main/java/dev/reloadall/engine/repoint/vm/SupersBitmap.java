package dev.reloadall.engine.repoint.vm;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where a klass keeps the bitmap of its secondary supertypes, which VMs since JDK 23 have beside the array, and which they do not
 * export. It says which of 64 slots of a hash table are taken, so one of our own classes for each of six interfaces, one for all of
 * them and one for none know it by what it must be.
 */
final class SupersBitmap {

    /** There is none: the array is all there is. */
    static final long NONE = -1;

    private SupersBitmap() {
    }

    /**
     * Its offset in a klass, or {@link #NONE}.
     *
     * @throws UnknownLayout where the VM has one, and it cannot be told which word that is
     */
    static long find(Layout layout, long klassSize, VmFlags flags) {
        List<Long> found = new ArrayList<>();
        for (long at = 0; at + Long.BYTES <= klassSize; at += Long.BYTES) {
            if (isIt(layout, at)) {
                found.add(at);
            }
        }
        if (found.size() > 1 || found.isEmpty() && flags.has("UseSecondarySupersTable")) {
            throw new UnknownLayout("it cannot be told where it keeps what a class's interfaces hash to");
        }
        return found.isEmpty() ? NONE : found.get(0);
    }

    private static boolean isIt(Layout layout, long at) {
        if (word(layout, None.class, at) != 0) {
            return false;
        }
        long union = 0;
        Set<Long> distinct = new HashSet<>();
        for (Class<?> each : List.of(JustA.class, JustB.class, JustC.class, JustD.class, JustE.class, JustF.class)) {
            long word = word(layout, each, at);
            if (Long.bitCount(word) != 1) {
                return false;
            }
            union |= word;
            distinct.add(word);
        }
        long all = word(layout, All.class, at);
        return distinct.size() >= 3 && Long.bitCount(all) == 6 && (all & union) == union;
    }

    private static long word(Layout layout, Class<?> type, long at) {
        return layout.klass(type).share(at).getLong(0);
    }

    interface A {
    }

    interface B {
    }

    interface C {
    }

    interface D {
    }

    interface E {
    }

    interface F {
    }

    static class None {
    }

    static class JustA implements A {
    }

    static class JustB implements B {
    }

    static class JustC implements C {
    }

    static class JustD implements D {
    }

    static class JustE implements E {
    }

    static class JustF implements F {
    }

    static class All implements A, B, C, D, E, F {
    }
}
