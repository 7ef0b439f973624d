package dev.reloadall.bench;

import com.sun.jna.JNIEnv;
import dev.reloadall.engine.heap.HeapWalker;
import dev.reloadall.engine.repoint.vm.ConsecutiveHashes;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Instances of one class among many objects: {@link HeapWalker} paired with the same steps in bare C, in one JVM on one
 * heap, by turns: who goes second finds the VM's memory as the other left it. Arguments: instances, other objects, rounds. Prints the medians and their ratio; bare C is the walk,
 * GetObjectsWithTags and the copy into an Object[], with and without clearing the tags, which the walker
 * always does. Times are of the processor. The VM keeps tags by identity hash from JDK 20 on: the first walk, ours, has it make hashes
 * that follow each other, and bare C gains by it too; with {@code -Dreloadall.repoint=false} they are random, as bare C alone finds them.
 */
public final class HeapBench {

    private HeapBench() {
    }

    static class Wanted {
        int number;
        Object other;
    }

    static class Other {
        int number;
        Object a;
        Object b;
    }

    private static Object live;

    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.ROOT);
        int instances = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        int others = args.length > 1 ? Integer.parseInt(args[1]) : 10_000_000;
        int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 8;
        live = fill(instances, others);
        System.gc();
        BareHeap.load(BareHeap.built());
        try (HeapWalker walker = HeapWalker.open(new ConsecutiveHashes()::during)) {
            run(walker, instances, rounds);
        }
    }

    /** Mixed, as they would be in a program. */
    private static Object fill(int instances, int others) {
        List<Object> all = new ArrayList<>(instances + others);
        int every = others / instances + 1;
        for (int i = 0; i < instances + others; i++) {
            all.add(i % every == 0 && i / every < instances ? new Wanted() : new Other());
        }
        return all;
    }

    private static void run(HeapWalker walker, int instances, int rounds) {
        long bare = BareHeap.rhb_open(JNIEnv.CURRENT);
        long[] ours = new long[rounds];
        long[][] steps = new long[rounds][4];
        for (int i = 0; i < rounds; i++) {
            boolean oursFirst = i % 2 == 0;
            if (oursFirst) {
                ours[i] = walk(walker, instances);
            }
            check(BareHeap.rhb_instances(JNIEnv.CURRENT, bare, Wanted.class, steps[i]), instances);
            if (!oursFirst) {
                ours[i] = walk(walker, instances);
            }
        }
        BareHeap.rhb_close(bare);
        print(ours, steps);
    }

    private static long walk(HeapWalker walker, int instances) {
        long start = processorTime();
        Object[] found = walker.instancesOf(List.of(Wanted.class));
        long took = processorTime() - start;
        check(found.length, instances);
        return took;
    }

    /** Of the whole process, as in bare C: the VM does one thing at a time here, and the machine may have other work. */
    private static long processorTime() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static void check(int found, int wanted) {
        if (found != wanted) {
            throw new IllegalStateException(found + " found, not " + wanted);
        }
    }

    private static void print(long[] ours, long[][] steps) {
        long[] fetched = Arrays.stream(steps).mapToLong(s -> s[0] + s[1] + s[2]).toArray();
        long[] cleared = Arrays.stream(steps).mapToLong(s -> s[0] + s[1] + s[2] + s[3]).toArray();
        System.out.printf("JDK %d  ours %.0f ms (first %.0f, second %.0f: %.2fx)%n", Runtime.version().feature(),
                millis(ours), ours[0] / 1e6, ours[1] / 1e6, (double) ours[0] / ours[1]);
        System.out.printf("        bare C %.0f ms (walk %.0f, get %.0f, copy %.0f): ours %.2fx%n", millis(fetched),
                millis(column(steps, 0)), millis(column(steps, 1)), millis(column(steps, 2)), ratio(ours, fetched));
        System.out.printf("        bare C that clears its tags too %.0f ms: ours %.2fx%n", millis(cleared), ratio(ours, cleared));
    }

    private static long[] column(long[][] steps, int step) {
        return Arrays.stream(steps).mapToLong(s -> s[step]).toArray();
    }

    private static double ratio(long[] ours, long[] theirs) {
        return millis(ours) / millis(theirs);
    }

    private static double millis(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2] / 1e6;
    }
}
