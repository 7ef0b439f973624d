package dev.reloadall.watch;

import dev.reloadall.engine.scan.ContentHash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;

/**
 * One file at one look. Two states are equal when the content is: a build that writes the same bytes again has changed nothing.
 *
 * @param modified milliseconds
 * @param length bytes
 * @param seen when it was looked at, milliseconds
 * @param content {@code null} for one that could not be read
 */
record FileState(long modified, long length, long seen, ContentHash content) {
    /** Within the resolution of a time stamp a file may change again and look the same; some file systems count in twos of seconds. */
    private static final long RACY_MILLIS = 2_500;

    /** Reads the file unless the state from last time, which may be null, is certainly its state now. */
    static FileState of(Path file, BasicFileAttributes attributes, FileState last) {
        long modified = attributes.lastModifiedTime().toMillis();
        if (last != null && last.modified == modified && last.length == attributes.size() && last.seen - modified > RACY_MILLIS) {
            return last;
        }
        long now = System.currentTimeMillis();
        return new FileState(modified, attributes.size(), now, hash(file));
    }

    private static ContentHash hash(Path file) {
        try {
            return ContentHash.of(Files.readAllBytes(file));
        } catch (IOException e) {
            return null; // gone, or being replaced: the next look sees what has become of it
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FileState state && Objects.equals(state.content, content) && state.length == length;
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(content);
    }
}
