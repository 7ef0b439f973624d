package dev.reloadall.harness;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs one program in a JVM of its own, in a folder of its own, and ends it when its time is over. Not thread-safe. */
public final class JvmRun {
    /** Nobody's environment changes what a case prints. */
    private static final List<String> UNWANTED_ENVIRONMENT = List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS", "CLASSPATH");

    private static final long LOOK_MILLIS = 500;

    private final Jdk jdk;
    private final Path folder;
    private final List<String> arguments = new ArrayList<>();
    private Path progress;

    /** The folder must exist; the JVM's output and crash logs go there. */
    public JvmRun(Jdk jdk, Path folder) {
        this.jdk = jdk;
        this.folder = folder.toAbsolutePath();
    }

    /** Adds arguments for the JVM, the main class and its own arguments last. */
    public JvmRun with(List<String> more) {
        arguments.addAll(more);
        return this;
    }

    /** Adds arguments. */
    public JvmRun with(String... more) {
        return with(List.of(more));
    }

    /** Adds the class path. */
    public JvmRun onClassPath(Path... entries) {
        return onClassPath(List.of(entries));
    }

    /** Adds the class path. */
    public JvmRun onClassPath(List<Path> entries) {
        String path = entries.stream().map(Path::toAbsolutePath).map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        return with("-cp", path);
    }

    /** Adds the flag that chooses a collector, such as {@code G1}; none for the empty name. */
    public JvmRun collectedBy(String collector) {
        return collector.isEmpty() ? this : with("-XX:+Use" + collector + "GC");
    }

    /** Its time begins anew whenever this folder changes. */
    public JvmRun showingProgressIn(Path folder) {
        progress = folder;
        return this;
    }

    /** Runs it to its end, or to the end of its time. */
    public JvmResult run(Duration timeout) {
        long started = System.nanoTime();
        try {
            return run(timeout, started);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot run " + jdk.program("java"), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a program was running", e);
        }
    }

    private JvmResult run(Duration timeout, long started) throws IOException, InterruptedException {
        Process process = start();
        try {
            boolean over = !endsWithin(timeout, process);
            String dump = over ? ThreadDump.of(jdk, process, folder) : "";
            end(process);
            return new JvmResult(
                    process.waitFor(), over, text("stdout"), text("stderr"), crashLogs(), dump,
                    Duration.ofNanos(System.nanoTime() - started));
        } finally {
            end(process);
        }
    }

    private boolean endsWithin(Duration timeout, Process process) throws IOException, InterruptedException {
        long started = System.currentTimeMillis();
        long deadline = started + timeout.toMillis();
        while (System.currentTimeMillis() < deadline) {
            if (process.waitFor(Math.min(deadline - System.currentTimeMillis(), LOOK_MILLIS), TimeUnit.MILLISECONDS)) {
                return true;
            }
            deadline = lastSign(started) + timeout.toMillis();
        }
        return false;
    }

    private long lastSign(long started) throws IOException {
        return progress == null || !Files.exists(progress) ? started : Files.getLastModifiedTime(progress).toMillis();
    }

    private Process start() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                jdk.program("java"), "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8",
                "-XX:ErrorFile=" + folder.resolve("hs_err_%p.log"), "-XX:-CreateCoredumpOnCrash"));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("stdout").toFile())
                .redirectError(folder.resolve("stderr").toFile());
        UNWANTED_ENVIRONMENT.forEach(builder.environment()::remove);
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private String text(String name) {
        return Text.of(folder.resolve(name));
    }

    private List<Path> crashLogs() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("hs_err_")).sorted().toList();
        }
    }
}
