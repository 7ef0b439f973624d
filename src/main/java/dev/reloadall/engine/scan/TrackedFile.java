package dev.reloadall.engine.scan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A loaded class and the file that it came from, with what is known of the content that was loaded. Safe for any thread.
 */
public final class TrackedFile {
    private final String internalName;
    private final Path path;
    /** Of the version that runs; null while nobody knows it. */
    private volatile ContentHash loaded;
    /** A stamp under which the file had the loaded content; null when there is none to rely on. */
    private volatile FileStamp stamp;

    private TrackedFile(String internalName, Path path, ContentHash loaded, FileStamp stamp) {
        this.internalName = Objects.requireNonNull(internalName, "internalName");
        this.path = Objects.requireNonNull(path, "path");
        this.loaded = loaded;
        this.stamp = stamp;
    }

    /**
     * A class whose bytes were seen when it was loaded. Costs one hash and one {@code stat}; a file that is already gone or
     * replaced is found by the next scan.
     */
    public static TrackedFile loaded(String internalName, Path path, byte[] content) {
        return new TrackedFile(internalName, path, ContentHash.of(content), stampOrNull(path, content.length));
    }

    /** A class that was loaded unseen: the first scan reports its file as {@link ScanResult#unknown unknown}. */
    public static TrackedFile loadedUnseen(String internalName, Path path) {
        return new TrackedFile(internalName, path, null, null);
    }

    private static FileStamp stampOrNull(Path path, int size) {
        try {
            FileStamp stamp = FileStamp.of(path);
            return stamp.size() == size ? stamp : null;
        } catch (IOException e) {
            // Without a stamp the next scan reads the file, and then it reports what is wrong with it.
            return null;
        }
    }

    /** Internal name of the class. */
    public String internalName() {
        return internalName;
    }

    /** Where its class file is. */
    public Path path() {
        return path;
    }

    /** Whether the content that was loaded is known, so that a scan can compare. */
    public boolean isKnown() {
        return loaded != null;
    }

    /**
     * From now on this content is what is loaded: call it when a reload has succeeded, or when an unknown file has proved
     * to have what is loaded.
     */
    public void accept(FileContent content) {
        loaded = content.hash();
        stamp = content.stamp();
    }

    /** Forgets when the file was last found unchanged, so that the next scan reads it. */
    public void distrust() {
        stamp = null;
    }

    /** As {@link #accept}, for bytes that did not come from the file: the next scan compares the file with them. */
    public void acceptLoaded(byte[] content) {
        loaded = ContentHash.of(content);
        stamp = null;
    }

    boolean isCertainlyUnchanged(FileStamp now) {
        FileStamp before = stamp;
        return before != null && before.isSameFileAs(now) && !before.isRacy();
    }

    boolean hasContent(FileContent content) {
        return content.hash().equals(loaded);
    }

    @Override
    public String toString() {
        return internalName + " from " + path;
    }
}
