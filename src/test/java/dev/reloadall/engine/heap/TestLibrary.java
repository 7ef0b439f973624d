package dev.reloadall.engine.heap;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The library as the build makes it, made now when it is missing, so that the tests run from a fresh clone. */
public final class TestLibrary {

    private TestLibrary() {
    }

    /** To be called before the first {@link HeapWalker#open()}; a path that is already set is kept. */
    public static void use() {
        if (System.getProperty(LibraryFinder.PROPERTY) == null) {
            System.setProperty(LibraryFinder.PROPERTY, built().toString());
        }
    }

    /** A JVM of its own, with this one's class path and library; what follows are its options and its main class. */
    static List<String> java(String... options) {
        List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + File.separator + "bin/java",
                "-cp", System.getProperty("java.class.path")));
        if (System.getProperty(LibraryFinder.PROPERTY) != null) {
            command.add("-D" + LibraryFinder.PROPERTY + "=" + System.getProperty(LibraryFinder.PROPERTY));
        }
        command.addAll(List.of(options));
        return command;
    }

    static Path built() {
        return built("native", "reloadall", "all");
    }

    /** The library that only benchmarks and tests use. */
    static Path bench() {
        return built("native-bench", "reloadallbench", "bench");
    }

    private static synchronized Path built(String directory, String name, String target) {
        Path library = Path.of("target", directory, LibraryFinder.platform(), System.mapLibraryName(name));
        if (!Files.exists(library)) {
            make(target);
        }
        return library.toAbsolutePath();
    }

    private static void make(String target) {
        try {
            Process make = new ProcessBuilder("make", "-C", "src/native", target).redirectErrorStream(true)
                    .redirectOutput(new File("target/make-native.log")).start();
            if (!make.waitFor(2, TimeUnit.MINUTES) || make.exitValue() != 0) {
                make.destroy();
                throw new IllegalStateException("make -C src/native " + target + " failed: see target/make-native.log");
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
