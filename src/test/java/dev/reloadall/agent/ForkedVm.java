package dev.reloadall.agent;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Java VM of its own for one program of the tests, as ours is spoilt by what ran in it before; ended in any case. */
final class ForkedVm {
    static final Path JAR = Path.of(System.getProperty("reloadall.jar", "target/reloadall.jar")).toAbsolutePath();
    static final Path TESTS = Path.of("target", "test-classes").toAbsolutePath();
    private static final long SECONDS = 60;

    private final List<String> options = new ArrayList<>();
    private final List<Path> classPath = new ArrayList<>(List.of(TESTS));

    static ForkedVm prepared(String... agentOptions) {
        String options = agentOptions.length == 0 ? "" : "=" + String.join(",", agentOptions);
        return new ForkedVm().with("-javaagent:" + JAR + options);
    }

    static ForkedVm attached(String... vmOptions) {
        return new ForkedVm().on(JAR).with(vmOptions);
    }

    ForkedVm with(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    ForkedVm on(Path... more) {
        classPath.addAll(List.of(more));
        return this;
    }

    /** What it printed, on either stream, and its exit status in the last line. */
    String run(Class<?> program, String... arguments) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)), program.getName()));
        Stream.of(arguments).forEach(command::add);
        return output(command);
    }

    static String output(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            endLater(process);
            try (InputStream out = process.getInputStream()) {
                return new String(out.readAllBytes(), StandardCharsets.UTF_8) + "exit " + process.waitFor();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void endLater(Process process) {
        Thread watch = new Thread(() -> {
            try {
                if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
            } catch (InterruptedException e) {
                process.destroyForcibly();
            }
        });
        watch.setDaemon(true);
        watch.start();
    }
}
