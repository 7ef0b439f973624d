package dev.reloadall.engine.heap;

import com.sun.jna.JNIEnv;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import dev.reloadall.ObsoleteFrame;
import dev.reloadall.Referrer;
import java.lang.reflect.Field;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Asks the VM about live objects. Every method throws {@link HeapException} when the VM refuses, and
 * {@link IllegalStateException} after {@link #close()}; none leaves a tag on an object. May be shared by threads: one
 * call runs at a time.
 */
public final class HeapWalker implements AutoCloseable {

    /** Beyond it the program runs again and nothing is freed. */
    private static final Duration SWEEP_LIMIT = Duration.ofSeconds(10);

    /** The VM lets one environment at a time suspend threads. */
    private static final Object SUSPENSION = new Object();

    private final Consumer<Runnable> surroundings;
    private Pointer session;

    private HeapWalker(Pointer session, Consumer<Runnable> surroundings) {
        this.session = session;
        this.surroundings = surroundings;
    }

    /**
     * Opens a walker with a JVMTI environment of its own.
     *
     * @throws HeapException if the native library is not found, or the VM gives no such environment
     */
    public static HeapWalker open() {
        return open(Runnable::run);
    }

    /**
     * The same.
     *
     * @param surroundings runs each walk that looks for instances
     */
    public static HeapWalker open(Consumer<Runnable> surroundings) {
        NativeBinding.bind();
        PointerByReference session = new PointerByReference();
        int error = NativeHeap.rh_open(JNIEnv.CURRENT, session);
        HeapWalker walker = new HeapWalker(session.getValue(), surroundings);
        try {
            walker.check(error);
            return walker;
        } catch (HeapException e) {
            walker.close();
            throw e;
        }
    }

    /**
     * All objects on the heap that are instances of one of the classes or of a subclass, each once, in no order. An
     * unreachable object that is not collected yet may be among them.
     *
     * @param classes classes or interfaces, without null
     */
    public Object[] instancesOf(Collection<Class<?>> classes) {
        return instancesOf(classes, false);
    }

    /**
     * The same.
     *
     * @param hidden are there subclasses that no {@code Class} leads to any more? Interfaces of such are found only where
     *     no more than eight classes are asked for
     */
    public Object[] instancesOf(Collection<Class<?>> classes, boolean hidden) {
        return instancesOf(classes, hidden, false);
    }

    /** The same, and many of them in the order of the heap: for those who will read or write them all, one after the other. */
    public Object[] orderedInstancesOf(Collection<Class<?>> classes, boolean hidden) {
        return instancesOf(classes, hidden, true);
    }

    private synchronized Object[] instancesOf(Collection<Class<?>> classes, boolean hidden, boolean ordered) {
        Class<?>[] distinct = classes.stream().map(Objects::requireNonNull).distinct().toArray(Class<?>[]::new);
        Object[] result = new Object[1];
        surroundings.accept(() ->
                check(NativeHeap.rh_instances(JNIEnv.CURRENT, session(), distinct, bit(hidden), bit(ordered), result)));
        return (Object[]) result[0];
    }

    private static byte bit(boolean on) {
        return (byte) (on ? 1 : 0);
    }

    /** Has the class been initialized? */
    synchronized boolean isInitialized(Class<?> type) {
        boolean[] result = new boolean[1];
        check(NativeHeap.rh_initialized(JNIEnv.CURRENT, session(), type, result));
        return result[0];
    }

    /** Every reference to the object from a reachable object, a stack or the VM, this call's own stack excepted. */
    public synchronized List<Referrer> referrersOf(Object target) {
        Object[] columns = new Object[ReferrerReader.COLUMNS];
        check(NativeHeap.rh_referrers(JNIEnv.CURRENT, session(), Objects.requireNonNull(target), columns));
        return new ReferrerReader(columns).read();
    }

    /** The frames of all threads, virtual ones included, that still run a superseded version of their method. */
    public synchronized List<ObsoleteFrame> obsoleteFrames() {
        Object[] columns = new Object[4];
        check(NativeHeap.rh_obsolete_frames(JNIEnv.CURRENT, session(), VirtualThreads.alive(this), columns));
        return obsoleteFrames((Object[]) columns[0], (Object[]) columns[1], (Object[]) columns[2], (int[]) columns[3]);
    }

    private static List<ObsoleteFrame> obsoleteFrames(Object[] threads, Object[] classes, Object[] methods, int[] lines) {
        List<ObsoleteFrame> frames = new ArrayList<>(lines.length);
        for (int i = 0; i < lines.length; i++) {
            Thread thread = (Thread) threads[i];
            frames.add(new ObsoleteFrame(thread.getName(), ((Class<?>) classes[i]).getName(), (String) methods[i], lines[i]));
        }
        return frames;
    }

    /**
     * Frees the entries of weak identity tables whose key is reachable only through such entries: an entry with a field
     * that leads back to its key would stay for ever. The referent of a freed entry is cleared; the others are as they
     * were. While this runs, every other thread of the program stands still. No entry may come or go meanwhile, and who
     * finds the array of a table gone must wait.
     *
     * @param entryClass extends {@link java.lang.ref.WeakReference}; the referent is the key
     * @param tables objects that hold one array of entries each
     * @param slots their field with that array
     * @param box an array of all entries of all tables, without null, is its one element, and will be taken out of it: a
     *     caller that holds the entries would keep them alive
     * @return how many entries were freed
     */
    public synchronized int sweep(Class<?> entryClass, Object[] tables, Field slots, Object[] box) {
        return tables.length == 0 ? 0 : sweep(entryClass, tables, slots, box, SWEEP_LIMIT);
    }

    int sweep(Class<?> entryClass, Object[] tables, Field slots, Object[] box, Duration limit) {
        int[] freed = new int[1];
        byte collectBefore = bit(Collector.startsFullCollectionsWithAYoungOne());
        int millis = Math.toIntExact(limit.toMillis());
        synchronized (SUSPENSION) {
            check(OnPlatformThread.call("reloadall-sweep", () -> NativeHeap.rh_sweep(JNIEnv.CURRENT, session(), entryClass,
                    tables, slots, box, collectBefore, millis, freed)));
        }
        return freed[0];
    }

    /**
     * Stores words of the VM's own while every other thread stands still: whoever reads one of them reads all or none.
     *
     * @param addresses each is believed: a wrong one is the end of the VM
     */
    public synchronized void store(long[] addresses, long[] values) {
        if (addresses.length != values.length) {
            throw new IllegalArgumentException(addresses.length + " addresses, " + values.length + " values");
        }
        check(NativeHeap.rh_store(JNIEnv.CURRENT, session(), new Object(), addresses, values));
    }

    /** How many objects carry a tag of this walker: 0 between calls. For tests. */
    public synchronized long taggedObjects() {
        long[] count = new long[1];
        check(NativeHeap.rh_tagged(JNIEnv.CURRENT, session(), count));
        return count[0];
    }

    private Pointer session() {
        if (session == null) {
            throw new IllegalStateException("The heap walker is closed");
        }
        return session;
    }

    private void check(int error) {
        if (error != 0) {
            throw HeapException.failed(session == null ? "calloc" : NativeHeap.rh_failed_call(session), error);
        }
    }

    /** Gives the environment back; further calls are refused. Closing again does nothing. */
    @Override
    public synchronized void close() {
        if (session != null) {
            Pointer closing = session;
            session = null;
            int error = NativeHeap.rh_close(closing);
            if (error != 0) {
                throw HeapException.failed("DisposeEnvironment", error);
            }
        }
    }
}
