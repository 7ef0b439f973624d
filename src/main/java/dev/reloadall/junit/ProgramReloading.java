package dev.reloadall.junit;

import dev.reloadall.ReloadAll;
import dev.reloadall.ReloadException;
import dev.reloadall.ReloadReport;
import java.util.function.Consumer;

/** By the engine in this JVM. */
final class ProgramReloading implements Reloading {
    private final Consumer<String> out;

    /**
     * Attaches the agent where it is not there yet.
     *
     * @param signals told of each reload, whoever asked for it
     * @throws ReloadException where this JVM lets none in
     */
    ProgramReloading(Consumer<String> out, Signals signals) {
        this.out = out;
        ReloadAll.install();
        ReloadAll.onReload(report -> signals.reloaded());
    }

    /** Its first look finds what was edited before; it says on standard error what it does. */
    @Override
    public Watch watch() {
        return ReloadAll.watch()::close;
    }

    @Override
    public boolean reload() {
        try {
            ReloadReport report = ReloadAll.reloadAll();
            out.accept(report.toString().strip());
            return true;
        } catch (ReloadException e) {
            out.accept(e.getMessage().strip());
            return false;
        }
    }
}
