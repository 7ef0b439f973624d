package dev.reloadall.engine.scan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A class file's bytes as they were under one stamp. The array is not copied; do not change it. */
public final class FileContent {
    private static final int ATTEMPTS = 3;

    private final Path path;
    private final byte[] bytes;
    private final ContentHash hash;
    private final FileStamp stamp;

    private FileContent(Path path, byte[] bytes, FileStamp stamp) {
        this.path = path;
        this.bytes = bytes;
        this.hash = ContentHash.of(bytes);
        this.stamp = stamp;
    }

    /**
     * Reads a file between two equal stamps, so that a compiler that is writing it is noticed when that can be seen at all;
     * after some attempts takes what there is, which the structure check then judges.
     */
    public static FileContent read(Path path) throws IOException {
        return read(path, FileStamp.of(path));
    }

    static FileContent read(Path path, FileStamp before) throws IOException {
        FileStamp stamp = before;
        for (int attempt = 1;; attempt++) {
            byte[] bytes = Files.readAllBytes(path);
            FileStamp after = FileStamp.of(path);
            if (stamp.isSameFileAs(after) && bytes.length == stamp.size() || attempt == ATTEMPTS) {
                return new FileContent(path, bytes, stamp);
            }
            stamp = after;
        }
    }

    /** The file it came from. */
    public Path path() {
        return path;
    }

    /** What it holds; shared, not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    ContentHash hash() {
        return hash;
    }

    FileStamp stamp() {
        return stamp;
    }
}
