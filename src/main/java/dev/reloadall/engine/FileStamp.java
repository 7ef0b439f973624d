package dev.reloadall.engine;

import java.io.File;

/**
 * What is remembered of a class file so that an unchanged one costs one look at its directory entry.
 *
 * @param modified milliseconds, 0 when there is no such file
 * @param length bytes
 * @param seen when it was looked at
 * @param content hash of the content
 */
record FileStamp(long modified, long length, long seen, int content) {

    /** A file that changes again within the resolution of its time stamp would look the same. */
    private static final long RACY_MILLIS = 100;

    boolean isSame(File file) {
        long now = file.lastModified();
        return now == modified && file.length() == length && seen - modified > RACY_MILLIS;
    }
}
