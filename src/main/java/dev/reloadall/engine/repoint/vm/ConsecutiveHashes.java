package dev.reloadall.engine.repoint.vm;

/**
 * Has the VM count identity hashes up, as {@code -XX:hashCode=3} does, instead of making them up at random.
 *
 * <p>Objects that get theirs in the order of the heap then lie in that order in a side table, and their parts in memory: who reads one
 * after the other finds the next in the processor's cache. Where the VM has no such way, or its memory must not be written, only that is lost.
 */
public final class ConsecutiveHashes {

    private static final String FLAG = "hashCode";
    private static final long COUNTED = 3;
    /** Other threads may hash objects meanwhile, but not that many. */
    private static final int NEAR = 1 << 16;

    private boolean known;
    private VmFlags flags;
    private int running;
    private long former;

    /** Runs something; objects that get a hash meanwhile, in whichever thread, get the next one. Several may run at once. */
    public void during(Runnable action) {
        enter();
        try {
            action.run();
        } finally {
            exit();
        }
    }

    private synchronized void enter() {
        if (!known) {
            flags = VmSwitch.isOn() ? prove() : null;
            known = true;
        }
        if (running++ == 0 && flags != null) {
            former = flags.put(FLAG, COUNTED);
        }
    }

    private synchronized void exit() {
        if (--running == 0 && flags != null) {
            flags.put(FLAG, former);
        }
    }

    /** @return {@code null} where the VM does not count */
    private static VmFlags prove() {
        try {
            VmFlags found = new VmFlags(VmStructs.read());
            long random = found.put(FLAG, COUNTED);
            boolean counts = follow(hash(), hash()) && follow(hash(), hash());
            found.put(FLAG, random);
            return counts ? found : null;
        } catch (UnknownLayout | LinkageError e) {
            return null;
        }
    }

    private static int hash() {
        return System.identityHashCode(new Object());
    }

    private static boolean follow(int first, int second) {
        return second > first && second - first < NEAR;
    }
}
