package dev.reloadall.engine;

import dev.reloadall.engine.heap.HeapWalker;

/** The heap walker, opened when it is first needed. */
final class Heap {

    private static HeapWalker walker;

    private Heap() {
    }

    static synchronized HeapWalker walker() {
        if (walker == null) {
            walker = HeapWalker.open();
        }
        return walker;
    }

    /** While every other thread stands still. */
    static void store(long[] addresses, long[] values) {
        walker().store(addresses, values);
    }
}
