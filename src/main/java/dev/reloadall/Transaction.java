package dev.reloadall;

/** One consistent version until it is closed; see {@link ReloadAll#begin()}. */
public interface Transaction extends AutoCloseable {
    /** Lets reloads happen again, if this was the last transaction open. A second call does nothing. */
    @Override
    void close();
}
