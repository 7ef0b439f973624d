package dev.reloadall.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where the compiler writes: beside the class directory, so that its files can be moved there; gone when closed. */
record Staging(Path directory) implements AutoCloseable {

    static Staging beside(Path classDirectory) throws IOException {
        Path parent = classDirectory.getParent();
        return new Staging(parent != null && Files.isWritable(parent) ? Files.createTempDirectory(parent, ".reloadall-")
                : Files.createTempDirectory("reloadall-"));
    }

    /** All but sources that annotation processors made. */
    List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> Files.isRegularFile(file) && !file.toString().endsWith(".java")).toList();
        }
    }

    /** For another attempt. */
    void clear() {
        delete(path -> !path.equals(directory));
    }

    @Override
    public void close() {
        delete(path -> true);
    }

    private void delete(java.util.function.Predicate<Path> which) {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).filter(which).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot clear " + directory, e);
        }
    }
}
