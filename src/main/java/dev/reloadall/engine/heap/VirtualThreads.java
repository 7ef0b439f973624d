package dev.reloadall.engine.heap;

import java.util.List;

/** JVMTI lists platform threads only; virtual ones are objects on the heap like any other. */
final class VirtualThreads {

    /** Null before JDK 21. */
    private static final Class<?> TYPE = type();

    private VirtualThreads() {
    }

    private static Class<?> type() {
        try {
            return Class.forName("java.lang.BaseVirtualThread");
        } catch (ClassNotFoundException before21) {
            return null;
        }
    }

    static Object[] alive(HeapWalker walker) {
        return TYPE == null ? null : walker.instancesOf(List.of(TYPE));
    }
}
