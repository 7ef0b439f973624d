package stress;

import dev.reloadall.ReloadAll;
import dev.reloadall.ReloadReport;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** {@code Main VERSIONS_DIRECTORY CLASS_DIRECTORY OBJECTS VERSIONS THREADS}. */
public final class Main {

    /** After each so many versions a collection is forced. */
    private static final int COLLECT = Integer.getInteger("stress.collect", 1);
    private static long reloading;
    private static long collecting;
    private static int collections;

    private Main() {
    }

    public static void main(String[] args) throws Exception {
        Path from = Path.of(args[0]);
        Path classes = Path.of(args[1]);
        int versions = Integer.parseInt(args[3]);
        copy(from.resolve("v0"), classes);
        URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, Main.class.getClassLoader());
        Population all = new Population(Integer.parseInt(args[2]), versions, loader);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < Integer.parseInt(args[4]); i++) {
            Thread thread = new Thread(new Worker(all, i), "worker " + i);
            thread.setDaemon(true);
            threads.add(thread);
            thread.start();
        }
        long start = System.nanoTime();
        for (int v = 1; v <= versions && all.wrong.isEmpty(); v++) {
            reload(all, v, from, classes);
        }
        all.over = true;
        for (Thread thread : threads) {
            thread.join();
        }
        for (int i = 0; i < all.objects.length && all.wrong.isEmpty(); i++) {
            for (int v = 1; v <= all.done; v++) {
                all.check(v, i % Scheme.KINDS, all.objects[i]);
            }
            all.require(all.objects[i].isWhole() && all.objects[i].hashStays(), "at the end", all.done, all.objects[i]);
        }
        all.wrong.forEach(System.out::println);
        System.out.println(reloading / 1_000_000_000 + " s in reloads, " + collecting / 1_000_000_000 + " s in " + collections + " forced collections");
        System.out.println(all.objects.length + " objects, " + threads.size() + " threads, " + all.done + " re-pointings, " + all.operations
                + " operations in " + (System.nanoTime() - start) / 1_000_000_000 + " s: " + (all.wrong.isEmpty() ? "no wrong answer" : "WRONG"));
        System.exit(all.wrong.isEmpty() ? 0 : 1);
    }

    private static void reload(Population all, int version, Path from, Path classes) throws IOException, InterruptedException {
        long before = all.operations.sum();
        all.begun = version;
        copy(from.resolve("v" + version), classes);
        long start = System.nanoTime();
        ReloadReport report = ReloadAll.reloadAll();
        reloading += System.nanoTime() - start;
        all.done = version;
        if (!report.changed()) {
            all.wrong.add("version " + version + " was not seen");
        }
        if (version % 10 == 0) {
            System.out.println("version " + version + ": " + report.elapsed().toMillis() + " ms, " + all.operations + " operations");
        }
        collect(version);
        while (all.operations.sum() < before + 2_000 && all.wrong.isEmpty()) {
            Thread.sleep(1);
        }
    }

    private static void collect(int version) {
        if (version % COLLECT == 0) {
            long start = System.nanoTime();
            System.gc();
            collecting += System.nanoTime() - start;
            collections++;
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path each : files.filter(file -> file.toString().endsWith(".class")).toList()) {
                Files.write(to.resolve(each.getFileName()), Files.readAllBytes(each));
            }
        }
    }
}
