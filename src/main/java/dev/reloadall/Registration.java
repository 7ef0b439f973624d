package dev.reloadall;

/** A listener or a migration that stays registered until it is closed. */
public interface Registration extends AutoCloseable {
    /** Takes the listener or migration out; a reload that is already going on may still call it. A second call does nothing. */
    @Override
    void close();
}
