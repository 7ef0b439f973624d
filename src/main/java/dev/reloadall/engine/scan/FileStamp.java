package dev.reloadall.engine.scan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * What one {@code stat} says of a file, and when it was asked.
 *
 * <p>The key (the inode) is in it because tools that unpack or copy with times preserved replace files by others with the
 * same size and time.
 */
record FileStamp(long size, FileTime modified, Object key, long takenMillis) {
    /** File systems count in up to two seconds, and the clock of a file server may be off. */
    private static final long GRANULARITY_MILLIS = 2_000;

    static FileStamp of(Path file) throws IOException {
        long now = System.currentTimeMillis();
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new FileStamp(attributes.size(), attributes.lastModifiedTime(), attributes.fileKey(), now);
    }

    boolean isSameFileAs(FileStamp other) {
        return size == other.size && modified.equals(other.modified) && (key == null ? other.key == null : key.equals(other.key));
    }

    /**
     * Whether a later write could have left the same stamp: the file was so young when it was looked at that its time
     * cannot tell. Git calls such an index entry racy.
     */
    boolean isRacy() {
        return modified.toMillis() > takenMillis - GRANULARITY_MILLIS;
    }
}
