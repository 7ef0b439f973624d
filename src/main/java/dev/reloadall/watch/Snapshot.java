package dev.reloadall.watch;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The content of all class files and sources under some directories at one look. Immutable once taken. */
final class Snapshot {
    static final Snapshot EMPTY = new Snapshot();

    private final Map<Path, FileState> files = new HashMap<>();
    private final Set<Path> directories = new HashSet<>();

    private Snapshot() {
    }

    /** Looks again; what certainly has not changed since the last look is not read. */
    Snapshot next(Collection<Path> roots) {
        Snapshot next = new Snapshot();
        roots.forEach(root -> next.walk(root, files));
        return next;
    }

    private void walk(Path root, Map<Path, FileState> last) {
        try {
            Files.walkFileTree(root, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    if (!directory.equals(root) && !isPackage(directory.getFileName().toString())) {
                        return FileVisitResult.SKIP_SUBTREE; // no package: a class path of "." can be a whole project
                    }
                    directories.add(directory);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (isWatched(file)) {
                        files.put(file, FileState.of(file, attributes, last.get(file)));
                    }
                    return FileVisitResult.CONTINUE;
                }

                /** Deleted between being listed and being looked at, or not ours to read. */
                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path directory, IOException e) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e); // no method above lets one out
        }
    }

    private static boolean isPackage(String name) {
        return Character.isJavaIdentifierStart(name.charAt(0)) && name.chars().allMatch(Character::isJavaIdentifierPart);
    }

    private static boolean isWatched(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".class") || name.endsWith(".java");
    }

    Set<Path> directories() {
        return directories;
    }

    /** Has a file gone that was there before? */
    boolean lacksSomethingOf(Snapshot before) {
        return !files.keySet().containsAll(before.files.keySet());
    }

    /** Have half of the files gone that were there before: is a clean build going on? */
    boolean lacksHalfOf(Snapshot before) {
        long gone = before.files.keySet().stream().filter(file -> !files.containsKey(file)).count();
        return gone > 0 && 2 * gone >= before.files.size();
    }

    /** Is a root without any file that had some before? */
    boolean hasEmptied(Collection<Path> roots, Snapshot before) {
        return roots.stream().anyMatch(root -> before.hasFilesUnder(root) && !hasFilesUnder(root));
    }

    private boolean hasFilesUnder(Path root) {
        return files.keySet().stream().anyMatch(file -> file.startsWith(root));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Snapshot snapshot && snapshot.files.equals(files);
    }

    @Override
    public int hashCode() {
        return files.hashCode();
    }
}
