package evolve;

import dev.reloadall.RefusalKind;
import dev.reloadall.ReloadAll;
import dev.reloadall.ReloadException;
import dev.reloadall.ReloadReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Runs an exercise while the library under it is reloaded from release to release; started by {@code tools/releases}.
 *
 * <p>Arguments: the class directory, the folder for what it sees, then {@code keep} or {@code fresh} and the unpacked
 * release for each step. Each step leaves a folder: {@code report.properties}, {@code old-N.txt} for each graph made at
 * step N, {@code new.txt} for one made now, and {@code done}. A step that does not go through is the last.
 */
public final class ReleaseWalk {
    private static final Set<RefusalKind> FAULTS = EnumSet.of(
            RefusalKind.VM_REFUSED, RefusalKind.INTERNAL, RefusalKind.INITIALIZER_FAILED, RefusalKind.MIGRATION_FAILED);

    private final ClassDirectory classes;
    private final Path out;
    private final Map<Integer, Object> graphs = new LinkedHashMap<>();

    private ReleaseWalk(Path classes, Path out) {
        this.classes = new ClassDirectory(classes);
        this.out = out;
    }

    /** Ends the JVM itself: what the library left running does not matter. */
    public static void main(String[] arguments) throws IOException {
        ReleaseWalk walk = new ReleaseWalk(Path.of(arguments[0]), Path.of(arguments[1]));
        walk.begin();
        boolean goesOn = true;
        for (int i = 2; i < arguments.length && goesOn; i += 2) {
            goesOn = walk.step(i / 2, arguments[i].equals("fresh"), Path.of(arguments[i + 1]));
        }
        Runtime.getRuntime().halt(0);
    }

    private void begin() throws IOException {
        Path folder = Files.createDirectories(out.resolve("0"));
        useNew(0, folder);
        useOld(folder);
        Files.createFile(folder.resolve("done"));
    }

    private boolean step(int number, boolean fresh, Path release) throws IOException {
        Path folder = Files.createDirectories(out.resolve(Integer.toString(number)));
        classes.become(release);
        Properties report = reload();
        try (Writer writer = Files.newBufferedWriter(folder.resolve("report.properties"))) {
            report.store(writer, null);
        }
        if (fresh) {
            graphs.clear();
        }
        boolean through = report.getProperty("verdict").equals("reloaded");
        if (through) {
            useOld(folder);
            useNew(number, folder);
        }
        Files.createFile(folder.resolve("done"));
        return through;
    }

    private static Properties reload() {
        Properties told = new Properties();
        long started = System.nanoTime();
        try {
            tell(ReloadAll.reloadAll(), told);
        } catch (ReloadException e) {
            tell(e, told);
        } catch (Exception | Error e) {
            told.setProperty("verdict", "failed");
            told.setProperty("reasons", stackTrace(e));
        }
        told.setProperty("millis", Long.toString((System.nanoTime() - started) / 1_000_000));
        return told;
    }

    private static void tell(ReloadReport report, Properties told) {
        told.setProperty("verdict", "reloaded");
        told.setProperty("changed", Long.toString(report.classes().stream().filter(outcome -> outcome.verdict().changes()).count()));
        told.setProperty("migrated", Long.toString(report.instancesMigrated()));
    }

    private static void tell(ReloadException stopped, Properties told) {
        ReloadReport report = stopped.report();
        boolean planned = planned(report);
        told.setProperty("verdict", planned ? "refused" : "failed");
        told.setProperty("reasons", planned
                ? report.refusals().stream().map(Object::toString).distinct().collect(Collectors.joining("\n"))
                : stackTrace(stopped));
        told.setProperty("kinds", report.refusals().stream().map(refusal -> refusal.kind().name()).distinct().sorted()
                .collect(Collectors.joining(" ")));
    }

    /** A refusal is what the plan says; whatever stops a reload that was planned is a fault. */
    private static boolean planned(ReloadReport report) {
        return !report.refusals().isEmpty() && report.refusals().stream().noneMatch(refusal -> FAULTS.contains(refusal.kind()))
                && report.cause().isEmpty() && report.rollbackFailure().isEmpty();
    }

    private void useOld(Path folder) throws IOException {
        for (Map.Entry<Integer, Object> graph : graphs.entrySet()) {
            write(folder.resolve("old-" + graph.getKey() + ".txt"), use(graph.getValue()));
        }
    }

    private void useNew(int number, Path folder) throws IOException {
        Object graph = create();
        write(folder.resolve("new.txt"), graph instanceof Failure ? graph.toString() : use(graph));
        if (!(graph instanceof Failure)) {
            graphs.put(number, graph);
        }
    }

    /** A text may hold half a surrogate pair; it is written as a question mark. */
    private static void write(Path file, String text) throws IOException {
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A graph that could not be made. */
    private record Failure(String text) {
        @Override
        public String toString() {
            return text;
        }
    }

    private static Object create() {
        try {
            return exercise().getMethod("create").invoke(null);
        } catch (InvocationTargetException e) {
            return new Failure("create() threw " + stackTrace(e.getCause()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("an exercise has public static create() and use(Object)", e);
        }
    }

    private static String use(Object graph) {
        try {
            return (String) exercise().getMethod("use", Object.class).invoke(null, graph);
        } catch (InvocationTargetException e) {
            return "use() threw " + stackTrace(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("an exercise has public static create() and use(Object)", e);
        }
    }

    private static Class<?> exercise() throws ClassNotFoundException {
        return Class.forName("Exercise");
    }

    private static String stackTrace(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
