package dev.reloadall.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder for everything that one run of a tool writes; gone when it is closed, unless it is to be kept. Thread-safe. */
public final class Workspace implements AutoCloseable {
    private final Path folder;
    private final boolean keep;
    private int next;

    private Workspace(Path folder, boolean keep) {
        this.folder = folder;
        this.keep = keep;
    }

    /** A new folder inside this one, which is made if need be. */
    public static Workspace in(Path parent, boolean keep) {
        try {
            return new Workspace(Files.createTempDirectory(Files.createDirectories(parent), "run-").toAbsolutePath(), keep);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write in " + parent, e);
        }
    }

    /** Where it is. */
    public Path folder() {
        return folder;
    }

    /** A new folder, named so that a person finds it. */
    public Path newFolder(String name) {
        int number;
        synchronized (this) {
            number = ++next;
        }
        try {
            return Files.createDirectories(folder.resolve(String.format("%04d-%s", number, fileName(name))));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write in " + folder, e);
        }
    }

    /** Empties a folder that nobody will look at, unless everything is kept. */
    public void done(Path used) {
        if (!keep) {
            delete(used);
        }
    }

    /** Copies a file to a place that outlives this workspace, and says where. */
    public Path save(Path file, String name) {
        try {
            Path saved = folder.resolveSibling("kept").resolve(fileName(name));
            Files.createDirectories(saved.getParent());
            return Files.copy(file, saved, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep " + file, e);
        }
    }

    @Override
    public void close() {
        done(folder);
    }

    private static String fileName(String name) {
        return name.replaceAll("[^A-Za-z0-9._-]+", "-");
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + folder, e);
        }
    }
}
