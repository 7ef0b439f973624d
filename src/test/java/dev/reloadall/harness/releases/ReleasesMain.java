package dev.reloadall.harness.releases;

import dev.reloadall.harness.ControlJar;
import dev.reloadall.harness.Installation;
import dev.reloadall.harness.Jdk;
import dev.reloadall.harness.Mode;
import dev.reloadall.harness.Options;
import dev.reloadall.harness.UsageException;
import dev.reloadall.harness.Workspace;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** The command line of {@code tools/releases}. */
public final class ReleasesMain {
    private static final String USAGE = "usage: tools/releases [--mode prepared|attached|both] [--jdk HOME ...] [--gc G1,Z,...] [--jvm ARG ...] [--jobs N]"
            + " [--pairs-only] [--keep] [--control] DIR...";

    private final Options options;
    private final ReleaseTally tally;
    private final MavenJars jars;

    private record Started(LibraryWalk walk, List<Future<List<Row>>> rows) {
    }

    private ReleasesMain(Options options, PrintStream out, MavenJars jars) {
        this.options = options;
        this.jars = jars;
        this.tally = new ReleaseTally(out);
    }

    /** Exits with 0 if nothing failed and something passed, with 2 if the command line makes no sense, else with 1. */
    public static void main(String[] arguments) {
        System.exit(run(arguments, Installation.target("releases"), System.out, Installation::in, MavenJars.ofUser()));
    }

    /** The same without exiting; returns the status. */
    static int run(
            String[] arguments, Path work, PrintStream out, Function<Workspace, Installation> installation, MavenJars jars) {
        try {
            Options options = Options.parse(arguments, "--keep", "--pairs-only", "--control");
            if (options.folders().isEmpty()) {
                throw new UsageException(USAGE);
            }
            try (Workspace workspace = Workspace.in(work, options.has("--keep"))) {
                return new ReleasesMain(options, out, jars).run(workspace, installation.apply(workspace)) ? 0 : 1;
            }
        } catch (UsageException e) {
            out.println(e.getMessage());
            return 2;
        }
    }

    private boolean run(Workspace workspace, Installation installation) {
        if (options.has("--control")) {
            tally.note("control: with a reload that does nothing, every row must fail");
            Path control = ControlJar.build(installation.reloadall(), workspace);
            return run(workspace, new WalkJvm(Installation.with(control, workspace), workspace, options.jvmArguments()));
        }
        return run(workspace, new WalkJvm(installation, workspace, options.jvmArguments()));
    }

    private boolean run(Workspace workspace, WalkJvm jvm) {
        if (options.jdks().size() == 1) {
            tally.note("on JDK " + options.jdks().get(0).feature() + " only");
        }
        ExecutorService pool = Executors.newFixedThreadPool(options.jobs());
        try {
            List<Started> started = walks(workspace, jvm).stream().map(walk -> new Started(
                    walk, walk.tasks(options.has("--pairs-only")).stream().map(pool::submit).toList())).toList();
            started.forEach(this::print);
        } finally {
            pool.shutdownNow();
        }
        return tally.close();
    }

    private List<LibraryWalk> walks(Workspace workspace, WalkJvm jvm) {
        FreshTexts fresh = new FreshTexts(jvm);
        List<LibraryWalk> walks = new ArrayList<>();
        for (Path folder : options.folders()) {
            Library library = Library.prepare(folder, jars, workspace);
            settings().forEach(setting -> walks.add(new LibraryWalk(library, setting, jvm, fresh)));
        }
        return walks;
    }

    private List<Setting> settings() {
        List<Setting> settings = new ArrayList<>();
        for (Jdk jdk : options.jdks()) {
            for (Mode mode : options.modes()) {
                options.collectors().forEach(collector -> settings.add(new Setting(mode, jdk, collector)));
            }
        }
        return settings;
    }

    private void print(Started started) {
        tally.heading(started.walk().toString());
        started.rows().forEach(rows -> tally.add(await(rows)));
    }

    private static List<Row> await(Future<List<Row>> rows) {
        try {
            return rows.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the harness itself failed", e.getCause());
        }
    }
}
