package dev.reloadall;

/** Reloads by itself until it is closed; see {@link ReloadAll#watch()}. */
public interface AutoReloader extends AutoCloseable {
    /** Stops watching; returns when a reload that is going on has ended. A second call does nothing. */
    @Override
    void close();
}
