package dev.reloadall.engine.repoint.vm;

import com.sun.jna.Pointer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Has classes answer as their successors do when they are asked for their supertypes: {@code isAssignableFrom}, and what is made of arrays.
 *
 * <p>A klass refers to an array of its secondary supertypes, interfaces mostly. The successor's has all of its class's, lies in the same
 * loader's memory and so lives as long. What the VM lays out tables by, the class's own lists of interfaces, stays.
 */
public final class Supers {

    private final Layout layout;
    private final Standstill standstill;
    private final long supers;
    private final long cache;
    private final long bitmap;
    private final long arrays;
    private final long higher;
    private final Map<Long, Long> former = new LinkedHashMap<>();
    private boolean withArrays;

    /** @throws UnknownLayout where the VM keeps them in a way that is not known */
    public Supers(VmStructs structs, VmFlags flags, Layout layout, Standstill standstill) {
        this.layout = layout;
        this.standstill = standstill;
        supers = structs.offset("Klass._secondary_supers");
        cache = structs.offset("Klass._secondary_super_cache");
        arrays = structs.offset("InstanceKlass._array_klasses");
        higher = structs.offset("ArrayKlass._higher_dimension");
        bitmap = SupersBitmap.find(layout, structs.size("Klass"), flags);
    }

    /** Do arrays of a class answer as well? Where the compilers take them for what they were, they must not. */
    public void followWithArrays(boolean on) {
        withArrays = on;
    }

    boolean hasArrays() {
        return withArrays;
    }

    /**
     * From now on each class answers as its stand-in does.
     *
     * @param standIns if hidden since, with an array class that was made before
     */
    public void follow(Map<Class<?>, Class<?>> standIns) {
        Set<Long> stored = Set.of();
        for (int round = 0; round < 2; round++) { // what arrays were made meanwhile, of arrays that were as before
            Map<Long, Long> words = new LinkedHashMap<>();
            standIns.forEach((type, standIn) -> collect(type, standIn, words));
            if (!words.keySet().equals(stored)) {
                store(words);
            }
            stored = words.keySet();
        }
    }

    private void collect(Class<?> type, Class<?> standIn, Map<Long, Long> words) {
        copy(layout.klass(type), layout.klass(standIn), words);
        Class<?> from = standIn;
        for (Pointer array = firstArray(type); array != null; array = array.getPointer(higher)) {
            from = from.arrayType();
            copy(array, layout.klass(from), words);
        }
    }

    private Pointer firstArray(Class<?> type) {
        return withArrays ? layout.klass(type).getPointer(arrays) : null;
    }

    private void copy(Pointer to, Pointer from, Map<Long, Long> words) {
        change(to, supers, from.getLong(supers), to.getLong(supers), words);
        change(to, cache, 0, 0, words); // it may be what the class no longer has, or does not have any more after a rollback
        if (bitmap != SupersBitmap.NONE) {
            change(to, bitmap, from.getLong(bitmap), to.getLong(bitmap), words);
        }
    }

    private void change(Pointer klass, long at, long value, long before, Map<Long, Long> words) {
        long address = Pointer.nativeValue(klass) + at;
        words.put(address, value);
        former.putIfAbsent(address, before);
    }

    /** As before whatever was not committed. */
    public void rollBack() {
        store(former);
        former.clear();
    }

    /** There is no way back from what was stored. */
    public void commit() {
        former.clear();
    }

    private void store(Map<Long, Long> words) {
        if (words.isEmpty()) {
            return;
        }
        long[] addresses = words.keySet().stream().mapToLong(Long::longValue).toArray();
        standstill.store(addresses, words.values().stream().mapToLong(Long::longValue).toArray());
    }
}
