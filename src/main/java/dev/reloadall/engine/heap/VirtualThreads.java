package dev.reloadall.engine.heap;

import java.util.List;

/** JVMTI lists platform threads only; virtual ones are objects on the heap like any other. */
final class VirtualThreads {

    /** The classes of virtual threads: none before JDK 21. */
    private static final List<Class<?>> TYPES = types();

    private VirtualThreads() {
    }

    private static List<Class<?>> types() {
        try {
            return List.of(Class.forName("java.lang.BaseVirtualThread").getPermittedSubclasses());
        } catch (ClassNotFoundException before21) {
            return List.of();
        }
    }

    /** A program that has never started one is not walked over for them. */
    static Object[] alive(HeapWalker walker) {
        List<Class<?>> used = TYPES.stream().filter(walker::isInitialized).toList();
        return used.isEmpty() ? null : walker.instancesOf(used);
    }
}
