package dev.reloadall.harness;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A program that runs while a test edits it: answers each line it is given with one line. Ended by {@link #close()} in any case. */
public final class LiveProgram implements AutoCloseable {
    /** The jar under test. */
    public static final Path JAR = Path.of(System.getProperty("reloadall.jar", "target/reloadall.jar")).toAbsolutePath();
    private static final long PATIENCE_SECONDS = 60;

    private final Process process;
    private final BlockingQueue<String> out = new LinkedBlockingQueue<>();
    private final StringBuffer errors = new StringBuffer();

    private LiveProgram(Process process) {
        this.process = process;
        listen(process.getInputStream(), out::add);
        listen(process.getErrorStream(), line -> errors.append(line).append('\n'));
    }

    /** Starts {@code java} of the running JDK with these arguments, and waits for its first line. */
    public static LiveProgram start(String... arguments) {
        LiveProgram program = launch(arguments);
        program.line();
        return program;
    }

    /** Starts {@code java} of the running JDK with these arguments. */
    public static LiveProgram launch(String... arguments) {
        return launch(Map.of(), arguments);
    }

    /** The same with variables in its environment; an empty one is taken out. */
    public static LiveProgram launch(Map<String, String> environment, String... arguments) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        builder.environment().values().removeIf(String::isEmpty);
        try {
            return new LiveProgram(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void listen(InputStream from, java.util.function.Consumer<String> to) {
        Thread reader = new Thread(() -> {
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(from, StandardCharsets.UTF_8))) {
                lines.lines().forEach(to);
            } catch (IOException | UncheckedIOException e) {
                to.accept("(stream ended: " + e + ")");
            }
        });
        reader.setDaemon(true);
        reader.start();
    }

    /** What it answers to this line. */
    public String ask(String line) {
        type(line);
        return line();
    }

    /** Gives it a line that it need not answer. */
    public void type(String line) {
        try {
            process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException("it has ended: " + errors, e);
        }
    }

    /** Tells it that there are no more lines. */
    public void endInput() {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            throw new UncheckedIOException("it has ended: " + errors, e);
        }
    }

    /** The next line it prints. */
    public String line() {
        String[] line = new String[1];
        await(() -> {
            boolean alive = process.isAlive();
            line[0] = next();
            return line[0] != null || !alive;
        }, () -> "it printed nothing more; on standard error: " + errors);
        if (line[0] == null) {
            throw new AssertionError("it has ended; on standard error: " + errors);
        }
        return line[0];
    }

    private String next() {
        try {
            return out.poll(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Asks until it answers this. */
    public void askUntil(String line, String answer) {
        String[] last = new String[1];
        await(() -> answer.equals(last[0] = ask(line)), () -> "it answers " + last[0] + " and not " + answer + "; on standard error: " + errors);
    }

    /** Waits until this stands in what it printed on standard error. */
    public void awaitError(String text) {
        await(() -> errors.indexOf(text) >= 0, () -> text + " is not in: " + errors);
    }

    /** Waits for something, with a generous limit. */
    public static void await(BooleanSupplier condition, java.util.function.Supplier<String> otherwise) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError(otherwise.get());
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** What it printed on standard error so far. */
    public String errors() {
        return errors.toString();
    }

    public long pid() {
        return process.pid();
    }

    /** Waits for its end. */
    public int exit() {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("it does not end");
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends an interrupt as Ctrl-C does, or as near as the platform has it. */
    public void terminate() {
        process.destroy();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
