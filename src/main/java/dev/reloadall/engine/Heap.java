package dev.reloadall.engine;

import dev.reloadall.engine.heap.HeapWalker;
import dev.reloadall.engine.repoint.vm.ConsecutiveHashes;

/** The heap walker, opened when it is first needed. */
final class Heap {

    /** From this JDK on the VM keeps tags by identity hash: it hashes what it tags, and searches the faster where hashes follow each other. */
    private static final int TAGS_BY_HASH = 20;

    private static final ConsecutiveHashes HASHES = new ConsecutiveHashes();
    private static HeapWalker walker;

    private Heap() {
    }

    static synchronized HeapWalker walker() {
        if (walker == null) {
            walker = HeapWalker.open(Runtime.version().feature() < TAGS_BY_HASH ? Runnable::run : HASHES::during);
        }
        return walker;
    }

    /** Runs what gives objects entries in a side table: each gets its own beside that of the one before. */
    static void entering(Runnable action) {
        HASHES.during(action);
    }

    /** While every other thread stands still. */
    static void store(long[] addresses, long[] values) {
        walker().store(addresses, values);
    }
}
