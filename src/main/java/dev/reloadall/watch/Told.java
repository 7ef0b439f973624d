package dev.reloadall.watch;

import dev.reloadall.ReloadException;
import dev.reloadall.ReloadReport;

/** Who hears what watching has come to; called by the watching thread. */
public interface Told {
    /** The program has changed. */
    void reloaded(ReloadReport report);

    /** The program has not changed; told once for each state of the files. */
    void refused(ReloadException refusal);

    /** Something broke that should not; watching goes on. */
    void failed(Throwable failure);

    /** {@return whether anybody still listens; asked about once a second, and watching ends with the first {@code false}} */
    default boolean wanted() {
        return true;
    }
}
