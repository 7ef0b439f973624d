import dev.reloadall.ReloadAll;
import java.lang.instrument.ClassDefinition;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code reloadAll()} in a program of 5,000 loaded classes, beside what nobody can do without: a look at the directory entry of each class file,
 * reading the changed one, and the VM's own redefinition of it. Arguments: the class directory, two versions of one class file.
 */
public class Bench {

    public static void main(String[] args) throws Exception {
        Path classes = Path.of(args[0]);
        byte[][] versions = {Files.readAllBytes(Path.of(args[1])), Files.readAllBytes(Path.of(args[2]))};
        List<Path> files = load(classes);
        ReloadAll.reloadAll();
        double[] idle = Meter.medians(50, () -> stat(files), ReloadAll::reloadAll);
        Meter.print("reloadAll() with nothing changed in %,d classes: %.1f ms, their stats %.1f ms, ratio %.2f", files.size(), idle[1] / 1e6,
                idle[0] / 1e6, idle[1] / idle[0]);
        oneBody(classes.resolve("Edited.class"), versions, files);
    }

    private static void oneBody(Path file, byte[][] versions, List<Path> files) throws Exception {
        Class<?> edited = Class.forName("Edited");
        Class<?> twin = Class.forName("Twin");
        byte[][] twins = {Files.readAllBytes(file.resolveSibling("Twin.v1")), Files.readAllBytes(file.resolveSibling("Twin.v2"))};
        int[] round = {0};
        double[] bare = new double[60];
        double[] ours = new double[60];
        for (int i = -60; i < 60; i++) {
            int version = ++round[0] % 2;
            write(file, versions[version]);
            long start = System.nanoTime();
            if (!ReloadAll.reloadAll().changed()) {
                throw new IllegalStateException("the edit was not seen");
            }
            long reloaded = System.nanoTime();
            stat(files);
            Files.readAllBytes(file);
            Meter.instrumentation.redefineClasses(new ClassDefinition(twin, twins[version]));
            bare[Math.max(i, 0)] = System.nanoTime() - reloaded;
            ours[Math.max(i, 0)] = reloaded - start;
        }
        if ((int) edited.getMethod("value").invoke(null) != 1 + round[0] % 2) {
            throw new IllegalStateException("the edit does not run");
        }
        double a = Meter.median(ours);
        double b = Meter.median(bare);
        Meter.print("reloadAll() with one changed body: %.1f ms, stats, one file and redefineClasses %.1f ms, ratio %.2f", a / 1e6, b / 1e6, a / b);
    }

    private static void write(Path file, byte[] content) throws Exception {
        Path beside = file.resolveSibling("Edited.tmp");
        Files.write(beside, content);
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static List<Path> load(Path classes) throws Exception {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(classes)) {
            for (Path file : (Iterable<Path>) all::iterator) {
                String name = file.getFileName().toString();
                if (name.endsWith(".class")) {
                    Class.forName(name.substring(0, name.length() - ".class".length()));
                    files.add(file);
                }
            }
        }
        return files;
    }

    private static void stat(List<Path> files) throws Exception {
        for (Path file : files) {
            Files.readAttributes(file, BasicFileAttributes.class);
        }
    }
}
