import com.sun.jna.JNIEnv;
import dev.reloadall.ReloadAll;
import dev.reloadall.ReloadReport;
import dev.reloadall.bench.BareHeap;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * A million live objects among five million others get a field with an initializer and keep one that was retyped, beside the bare C walk,
 * fetch and array on the same heap; then what an added int field takes of the heap for each of a million others. Times are of the processor,
 * of the whole process with its compilers and collectors, and by the clock; a reload of one object has come before.
 * Without the bare C it is about memory. Arguments: the class directory, the next version's.
 */
public class Bench {
    private static final int OBJECTS = 1_000_000;
    private static final int ROUNDS = 5;

    public static void main(String[] args) throws Exception {
        Object[] early = {new Small(), new Item(), new Counted()}; // attached to, where the agent does not come first
        ReloadAll.install();
        List<Object> live = new ArrayList<>();
        for (int i = 0; i < OBJECTS; i++) {
            live.add(new Item());
            for (int j = 0; j < 5; j++) {
                live.add(new int[1]);
            }
        }
        if (Boolean.getBoolean("bare.memory")) {
            bareMemory();
            return;
        }
        long[] bare = System.getProperty("bare") == null ? null : bare();
        copy(args, "Small.class");
        ReloadAll.reloadAll();
        copy(args, "Item.class");
        Extra extra = new Extra();
        long processor = processorTime();
        long start = System.nanoTime();
        ReloadReport report = ReloadAll.reloadAll();
        long took = System.nanoTime() - start;
        processor = processorTime() - processor;
        if (report.instancesMigrated() != OBJECTS + 1) {
            throw new IllegalStateException(report.toString());
        }
        if (bare == null) {
            extra.print(OBJECTS);
            memory(args);
        } else {
            ratios(live, processor, took, bare);
        }
        Reference.reachabilityFence(early);
    }

    private static void ratios(List<Object> live, long processor, long took, long[] bare) {
        Meter.print("migrating %,d live objects among %,d: %.0f ms of the processor, bare C that finds them %.0f ms, ratio %.2f; "
                + "by the clock %.0f and %.0f ms, ratio %.2f", OBJECTS, live.size(), processor / 1e6, bare[0] / 1e6, (double) processor / bare[0],
                took / 1e6, bare[1] / 1e6, (double) took / bare[1]);
    }

    /**
     * What a reload takes while it lasts and does not keep. All that its thread allocates is an upper bound for the heap, collected at once or
     * not; native memory is that of the process, whose heap has been touched before.
     */
    private static final class Extra {
        private final com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        private final long used = used();
        private final long resident;
        private final long allocated;

        Extra() throws Exception {
            Files.writeString(Path.of("/proc/self/clear_refs"), "5"); // the peak begins here
            resident = status("VmRSS:");
            allocated = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        }

        void print(int objects) throws Exception {
            long heap = threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - allocated;
            double peak = nativeMemory(objects);
            long kept = used() - used;
            Meter.print("for each of these objects, while it lasted: %.1f bytes of heap beside the %.1f that are their added state, %.1f of native memory",
                    (heap - kept) / (double) objects, kept / (double) objects, peak);
        }

        double nativeMemory(int objects) throws IOException {
            return (status("VmHWM:") - resident) / (double) objects;
        }

        private static long status(String name) throws IOException {
            return 1024 * Files.lines(Path.of("/proc/self/status")).filter(line -> line.startsWith(name))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", ""))).findFirst().orElseThrow();
        }
    }

    /** Walk, fetch and array: the medians of what they take of the processor, and by the clock, without clearing the tags. */
    private static long[] bare() {
        BareHeap.load(Path.of(System.getProperty("bare")));
        long environment = BareHeap.rhb_open(JNIEnv.CURRENT);
        double[] processor = new double[ROUNDS];
        double[] clock = new double[ROUNDS];
        for (int i = -2; i < ROUNDS; i++) {
            long[] steps = new long[4];
            long start = System.nanoTime();
            find(environment, steps);
            long took = System.nanoTime() - start;
            double all = steps[0] + steps[1] + steps[2] + steps[3];
            processor[Math.max(i, 0)] = all - steps[3];
            clock[Math.max(i, 0)] = took * (all - steps[3]) / all;
        }
        BareHeap.rhb_close(environment);
        return new long[] {(long) Meter.median(processor), (long) Meter.median(clock)};
    }

    /** In a process of its own: what it gives back is not given back to the system. */
    private static void bareMemory() throws Exception {
        BareHeap.load(Path.of(System.getProperty("bare")));
        long environment = BareHeap.rhb_open(JNIEnv.CURRENT);
        Extra extra = new Extra();
        find(environment, new long[4]);
        Meter.print("bare C, for each of them: %.1f bytes of native memory", extra.nativeMemory(OBJECTS));
        BareHeap.rhb_close(environment);
    }

    private static void find(long environment, long[] steps) {
        if (BareHeap.rhb_instances(JNIEnv.CURRENT, environment, Item.class, steps) != OBJECTS + 1) {
            throw new IllegalStateException("not all were found");
        }
    }

    private static long processorTime() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static void memory(String[] args) throws Exception {
        Object[] live = new Object[OBJECTS];
        Arrays.setAll(live, i -> new Counted());
        long before = used();
        copy(args, "Counted.class");
        ReloadReport report = ReloadAll.reloadAll();
        if (report.instancesMigrated() != OBJECTS + 1) {
            throw new IllegalStateException(report.toString());
        }
        Meter.print("one added int field: %.1f bytes of heap for each of %,d objects", (used() - before) / (double) live.length, live.length);
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
            LockSupport.parkNanos(500_000_000); // the side tables' keeper may look now
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void copy(String[] args, String name) throws IOException {
        Files.copy(Path.of(args[1], name), Path.of(args[0], name), StandardCopyOption.REPLACE_EXISTING);
    }
}
