package dev.reloadall.start;

import dev.reloadall.AutoReloader;
import dev.reloadall.Refusal;
import dev.reloadall.ReloadException;
import dev.reloadall.ReloadOptions;
import dev.reloadall.ReloadReport;
import dev.reloadall.compile.Recompiler;
import dev.reloadall.engine.Engine;
import dev.reloadall.engine.Ways;
import dev.reloadall.engine.instrument.AgentOptions;
import dev.reloadall.jmx.Registrar;
import dev.reloadall.watch.Told;
import dev.reloadall.watch.Watcher;
import dev.reloadall.watch.Words;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The ways in that every engine has. */
final class BuiltIn implements Ways {
    private final Engine engine;
    private final AgentOptions options;
    private final Registrar registrar;
    private final Recompiler recompiler;

    BuiltIn(Engine engine, AgentOptions options, Registrar registrar) {
        this.engine = engine;
        this.options = options;
        this.registrar = registrar;
        this.recompiler = new Recompiler(options.sources(), engine::directories, apiJar(), options.javac());
    }

    private static Path apiJar() {
        try {
            return Path.of(ReloadException.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<Refusal> refresh() {
        return recompiler.refresh();
    }

    @Override
    public void reloaded(ReloadReport report) {
        registrar.reloaded(report);
    }

    @Override
    public void refused(ReloadException refusal) {
        registrar.refused(refusal);
    }

    @Override
    public AutoReloader watch() {
        return watch(Words.onStandardError());
    }

    AutoReloader watch(Told told) {
        return Watcher.start(() -> engine.reload(ReloadOptions.defaults()), this::roots, told);
    }

    private Set<Path> roots() {
        Set<Path> roots = new LinkedHashSet<>(engine.directories());
        options.sources().forEach(source -> roots.add(source.toAbsolutePath().normalize()));
        return roots;
    }
}
