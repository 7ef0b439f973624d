package evolve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The directory that a running program loads its classes from, and the way from one version's content to another's.
 *
 * <p>Every file is written anew, as a build does, also one that stays the same. A reader never sees half a file: each is
 * written beside its place under another name and moved there.
 */
public final class ClassDirectory {
    /** More than the coarsest clock of a file system that tells milliseconds. */
    private static final long TICK_MILLIS = 20;

    private final Path directory;

    /** The directory need not exist yet. */
    public ClassDirectory(Path directory) {
        this.directory = directory;
    }

    /** Gives the directory the content of another: files are replaced, added, and deleted when the other has none such. */
    public void become(Path version) {
        try {
            for (Path file : files(version, Files::isRegularFile)) {
                put(version.resolve(file), directory.resolve(file));
            }
            deleteAllBut(version);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot turn " + directory + " into " + version, e);
        }
    }

    private static void put(Path source, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        Path written = target.resolveSibling("." + target.getFileName() + ".new");
        Files.copy(source, written, StandardCopyOption.REPLACE_EXISTING);
        Files.setLastModifiedTime(written, laterThan(target));
        Files.move(written, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Two versions within one tick of the clock, of the same size, must still differ in time: builds are not that fast. */
    private static FileTime laterThan(Path target) throws IOException {
        long now = System.currentTimeMillis();
        return FileTime.fromMillis(
                Files.exists(target) ? Math.max(now, Files.getLastModifiedTime(target).toMillis() + TICK_MILLIS) : now);
    }

    private void deleteAllBut(Path version) throws IOException {
        for (Path file : files(directory, Files::isRegularFile)) {
            if (!Files.exists(version.resolve(file))) {
                Files.delete(directory.resolve(file));
            }
        }
        for (Path folder : files(directory, Files::isDirectory)) {
            deleteIfEmpty(directory.resolve(folder));
        }
    }

    private void deleteIfEmpty(Path folder) throws IOException {
        if (folder.equals(directory.resolve(""))) {
            return;
        }
        try {
            Files.delete(folder);
        } catch (DirectoryNotEmptyException stillUsed) {
            return;
        }
    }

    /** Relative paths, innermost first. */
    private static List<Path> files(Path root, Predicate<Path> kind) throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(kind).map(root::relativize).sorted(Comparator.comparing(Path::getNameCount).reversed()).toList();
        }
    }
}
