import dev.reloadall.ReloadAll;
import dev.reloadall.ReloadReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A million live objects among five million others get a field with an initializer and keep one that was retyped, beside finding them only
 * ({@code instancesOf}, whose ratio to bare C HeapBench gives). Arguments: the class directory, the next version's.
 */
public class Bench {
    private static final int OBJECTS = 1_000_000;

    public static void main(String[] args) throws Exception {
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
            if (ReloadAll.instancesOf(Item.class).size() != OBJECTS) {
                throw new IllegalStateException("not all were found");
            }
            walk[Math.max(i, 0)] = System.nanoTime() - start;
        }
        Files.copy(Path.of(args[1], "Item.class"), Path.of(args[0], "Item.class"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        long start = System.nanoTime();
        ReloadReport report = ReloadAll.reloadAll();
        long took = System.nanoTime() - start;
        if (report.instancesMigrated() != OBJECTS) {
            throw new IllegalStateException(report.toString());
        }
        Meter.print("migrating %,d live objects among %,d: %.0f ms, finding them %.0f ms, ratio %.2f", OBJECTS, live.size(), took / 1e6,
                Meter.median(walk) / 1e6, took / Meter.median(walk));
    }
}
