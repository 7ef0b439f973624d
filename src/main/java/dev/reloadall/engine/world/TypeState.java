package dev.reloadall.engine.world;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One loaded class at one version.
 *
 * @param version counts from 1
 * @param logical the version's class file, under canonical names
 * @param info what linkage sees
 * @param everHomes the homes of all members that ever had one: a method that comes back gets its former home
 * @param retired native fields that a version removed: one that comes back starts fresh, outside the native layout
 * @param companions defined so far, oldest first
 * @param installed the class file the VM runs now
 */
public record TypeState(int version, byte[] logical, TypeInfo info, Map<Member, Home> everHomes, Set<Member> retired,
        List<DefinedCompanion> companions, byte[] installed) {

    /**
     * A companion that the VM has.
     *
     * @param companion what it declares
     * @param reference to the class: weak, or what is remembered of a loader's classes would keep the loader
     * @param installed the class file the VM runs now
     */
    public record DefinedCompanion(Companion companion, WeakReference<Class<?>> reference, byte[] installed) {

        public DefinedCompanion(Companion companion, Class<?> type, byte[] installed) {
            this(companion, new WeakReference<>(type), installed);
        }

        /** The class, or {@code null} when it has gone with its loader. */
        public Class<?> type() {
            return reference.get();
        }
    }
}
