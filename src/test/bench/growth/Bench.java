import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.reloadall.ReloadAll;
import java.lang.instrument.ClassDefinition;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/**
 * Metaspace after 2,000 reloads of one small class, beside 2,000 bare redefinitions of its twin. Arguments: two versions of Edited and two of Twin
 * with other bodies, and two of Edited of which one has a field and a method more. Then what never comes back: other names each time.
 */
public class Bench {
    private static final int RELOADS = Integer.getInteger("reloads", 2_000);
    /** Fewer: each takes longer than the one before. */
    private static final int NAMES = Math.max(10, RELOADS / 5);

    public static void main(String[] args) throws Exception {
        byte[][] edited = read(args, 0);
        byte[][] twin = read(args, 2);
        byte[][] shapes = read(args, 4);
        long bare = growth(RELOADS, i -> Meter.instrumentation.redefineClasses(new ClassDefinition(Twin.class, twin[i % 2])));
        long bareNames = growth(NAMES, i -> Meter.instrumentation.redefineClasses(new ClassDefinition(Twin.class,
                renamed(twin[i % 2], "Twin.java", String.format("%04d.java", i)))));
        ReloadAll.reloadAll(); // an agent that is attached takes what comes after this for a debugger's
        long bodies = growth(RELOADS, i -> ReloadAll.redefine(Map.of(Edited.class, edited[(i + 1) % 2])));
        long schema = growth(RELOADS, i -> ReloadAll.redefine(Map.of(Edited.class, shapes[(i + 1) % 2])));
        long fields = growth(RELOADS, i -> ReloadAll.redefine(Map.of(Edited.class,
                renamed(shapes[1], "\0\5added", String.format("\0\5f%04d", i)))));
        long names = growth(NAMES, i -> ReloadAll.redefine(Map.of(Edited.class, renamed(shapes[1], "added", String.format("f%04d", i)))));
        Meter.print("metaspace after %,d reloads of a body: %,d KiB more, the bare VM %,d KiB", RELOADS, bodies >> 10, bare >> 10);
        Meter.print("metaspace after %,d reloads that add or remove a field and a method: %,d KiB more", RELOADS, schema >> 10);
        Meter.print("metaspace after %,d reloads with a field of another name each time: %,d KiB more", RELOADS, fields >> 10);
        Meter.print("metaspace after %,d reloads that add them under another name each time: %,d KiB more", NAMES, names >> 10);
        Meter.print("metaspace after %,d bare redefinitions with one new constant each, the name of the source: %,d KiB more", NAMES, bareNames >> 10);
    }

    interface Reload {
        void run(int round) throws Exception;
    }

    private static long growth(int reloads, Reload reload) throws Exception {
        for (int i = 0; i < 100; i++) {
            reload.run(i);
        }
        long before = used();
        double[] times = new double[reloads];
        for (int i = 0; i < reloads; i++) {
            long start = System.nanoTime();
            reload.run(i);
            times[i] = System.nanoTime() - start;
        }
        int tenth = reloads / 10;
        Meter.print("    each took %.1f ms in the first tenth, %.1f ms in the last", Meter.median(Arrays.copyOf(times, tenth)) / 1e6,
                Meter.median(Arrays.copyOfRange(times, reloads - tenth, reloads)) / 1e6);
        return used() - before;
    }

    /** After a collection: the VM frees superseded methods when it collects. */
    private static long used() throws InterruptedException {
        long used = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            System.gc();
            Thread.sleep(50);
            used = Math.min(used, ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getName().startsWith("Metaspace"))
                    .map(MemoryPoolMXBean::getUsage).mapToLong(usage -> usage.getUsed()).sum());
        }
        return used;
    }

    /** The same class file but for a text of the same length. */
    private static byte[] renamed(byte[] classFile, String from, String to) {
        return new String(classFile, ISO_8859_1).replace(from, to).getBytes(ISO_8859_1);
    }

    private static byte[][] read(String[] args, int from) throws Exception {
        return new byte[][] {Files.readAllBytes(Path.of(args[from])), Files.readAllBytes(Path.of(args[from + 1]))};
    }
}
