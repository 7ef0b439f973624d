package dev.reloadall.engine.heap;

/** Loads the library and binds its functions, once: the lock of class initialization would keep a failure for ever. */
final class NativeBinding {

    private static boolean bound;

    private NativeBinding() {
    }

    static synchronized void bind() {
        if (!bound) {
            NativeHeap.bind(LibraryFinder.find());
            bound = true;
        }
    }
}
