import dev.reloadall.ReloadAll;
import dev.reloadall.ReloadReport;
import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A million live objects among five million others get a field with an initializer and keep one that was retyped, beside finding them only
 * ({@code instancesOf}, whose ratio to bare C HeapBench gives); then what an added int field takes of the heap for each of a million
 * others. Arguments: the class directory, the next version's.
 */
public class Bench {
    private static final int OBJECTS = 1_000_000;

    public static void main(String[] args) throws Exception {
        Object[] early = {new Item(), new Counted()}; // attached to, where the agent does not come first
        ReloadAll.install();
        List<Object> live = new ArrayList<>();
        for (int i = 0; i < OBJECTS; i++) {
            live.add(new Item());
            for (int j = 0; j < 5; j++) {
                live.add(new int[1]);
            }
        }
        double[] walk = new double[5];
        for (int i = -2; i < walk.length; i++) {
            long start = System.nanoTime();
            if (ReloadAll.instancesOf(Item.class).size() != OBJECTS + 1) {
                throw new IllegalStateException("not all were found");
            }
            walk[Math.max(i, 0)] = System.nanoTime() - start;
        }
        copy(args, "Item.class");
        long start = System.nanoTime();
        ReloadReport report = ReloadAll.reloadAll();
        long took = System.nanoTime() - start;
        if (report.instancesMigrated() != OBJECTS + 1) {
            throw new IllegalStateException(report.toString());
        }
        Meter.print("migrating %,d live objects among %,d: %.0f ms, finding them %.0f ms, ratio %.2f", OBJECTS, live.size(), took / 1e6,
                Meter.median(walk) / 1e6, took / Meter.median(walk));
        memory(args);
        Reference.reachabilityFence(early);
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

    private static long used() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(500); // the side tables' keeper may look now
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void copy(String[] args, String name) throws IOException {
        Files.copy(Path.of(args[1], name), Path.of(args[0], name), StandardCopyOption.REPLACE_EXISTING);
    }
}
