import dev.reloadall.ReloadAll;
import dev.reloadall.ReloadReport;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Random;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/**
 * Times an added member against a native one, in turns, and prints the ratio of the medians. The order in which the objects were
 * made is a native field's best case, so there is another one too.
 */
public class Bench {

    private static final int ROUNDS = 200;
    private static final int READS = 100_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static volatile long sink;

    public static void main(String[] args) throws IOException {
        Item[] items = new Item[Integer.getInteger("objects", 1_000)];
        Arrays.setAll(items, i -> new Item());
        ReloadAll.install();
        reload(args);
        int n = items.length;
        compare("reading an added int field", n, () -> Loops.field(items), () -> Loops.addedField(items));
        Item[] shuffled = items.clone();
        Collections.shuffle(Arrays.asList(shuffled), new Random(1));
        compare("the same in shuffled order", n, () -> Loops.field(shuffled), () -> Loops.addedField(shuffled));
        compare("calling an added instance method", n, () -> Loops.method(items), () -> Loops.addedMethod(items));
        compare("reading an added static field", n, () -> Loops.readStatic(n), () -> Loops.addedStatic(n));
        megamorphic("with four receiver classes", 4, n);
        megamorphic("with sixteen receiver classes", 16, n);
    }

    private static void reload(String[] args) throws IOException {
        Path to = Path.of(args[0]);
        try (Stream<Path> files = Files.list(Path.of(args[1]))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.write(to.resolve(file.getFileName()), Files.readAllBytes(file));
            }
        }
        ReloadReport report = ReloadAll.reloadAll();
        System.out.printf(Locale.ROOT, "reload of 2 classes with %,d objects: %d ms, %d migrated%n",
                Integer.getInteger("objects", 1_000), report.elapsed().toMillis(), report.instancesMigrated());
    }

    private static void megamorphic(String receivers, int classes, int n) {
        Shape[] shapes = new Shape[n];
        Arrays.setAll(shapes, i -> Shape.of(i % classes));
        compare("calling an added overridden method " + receivers, n, () -> Loops.area(shapes), () -> Loops.addedArea(shapes));
    }

    private static void compare(String what, int times, LongSupplier nativeLoop, LongSupplier addedLoop) {
        double[] natively = new double[ROUNDS];
        double[] added = new double[ROUNDS];
        int loops = Math.max(1, READS / times);
        for (int i = -ROUNDS; i < ROUNDS; i++) { // the first half warms up
            double a = time(nativeLoop, loops);
            double b = time(addedLoop, loops);
            if (i >= 0) {
                natively[i] = a / times / loops;
                added[i] = b / times / loops;
            }
        }
        double a = median(natively);
        double b = median(added);
        System.out.printf(Locale.ROOT, "%s, %,d objects: %.2f ns, natively %.2f ns, ratio %.2f%n", what, times, b, a, b / a);
    }

    /** The thread's own time: a loop that takes long must not pay for other programs that the short one beside it is spared. */
    private static double time(LongSupplier loop, int loops) {
        long start = THREADS.getCurrentThreadCpuTime();
        for (int i = 0; i < loops; i++) {
            sink += loop.getAsLong();
        }
        return THREADS.getCurrentThreadCpuTime() - start;
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
