package dev.reloadall.engine;

import dev.reloadall.AutoReloader;
import dev.reloadall.Refusal;
import dev.reloadall.ReloadException;
import dev.reloadall.ReloadReport;
import java.util.List;

/** What is built on the engine, and what the engine needs of it: so that imports go one way only. Called from any thread. */
public interface Ways {
    /** Nothing is built on it. */
    Ways NONE = new Ways() {
        @Override
        public List<Refusal> refresh() {
            return List.of();
        }

        @Override
        public void reloaded(ReloadReport report) {
            // nobody to tell
        }

        @Override
        public void refused(ReloadException refusal) {
            // nobody to tell
        }

        @Override
        public AutoReloader watch() {
            throw new IllegalStateException("the engine was started without its ways in");
        }
    };

    /**
     * Brings the class files up to date with their sources. Under the reload lock, before class files are looked at.
     *
     * @return what stands in the way; nothing was changed then
     */
    List<Refusal> refresh();

    /** A reload has changed something. */
    void reloaded(ReloadReport report);

    /** A reload did not happen. */
    void refused(ReloadException refusal);

    /** Starts watching, with words on standard error. */
    AutoReloader watch();
}
