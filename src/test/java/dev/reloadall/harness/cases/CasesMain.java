package dev.reloadall.harness.cases;

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

/** The command line of {@code tools/cases}. */
public final class CasesMain {
    private static final String USAGE =
            "usage: tools/cases [--mode prepared|attached|both] [--jdk HOME ...] [--gc G1,Z,...] [--jvm ARG ...] [--jobs N] [--keep] DIR...";

    private final Options options;
    private final CaseTally tally;

    private record Started(CaseRun run, Future<CaseVerdict> verdict) {
    }

    private CasesMain(Options options, PrintStream out) {
        this.options = options;
        this.tally = new CaseTally(out);
    }

    /** Exits with 0 if none failed and at least one ran, with 2 if the command line makes no sense, else with 1. */
    public static void main(String[] arguments) {
        System.exit(run(arguments, Installation.target("cases"), System.out, Installation::in));
    }

    /** The same without exiting; returns the status. */
    static int run(String[] arguments, Path work, PrintStream out, Function<Workspace, Installation> installation) {
        try {
            Options options = Options.parse(arguments, "--keep");
            if (options.folders().isEmpty()) {
                throw new UsageException(USAGE);
            }
            try (Workspace workspace = Workspace.in(work, options.has("--keep"))) {
                return new CasesMain(options, out).run(workspace, installation.apply(workspace)) ? 0 : 1;
            }
        } catch (UsageException e) {
            out.println(e.getMessage());
            return 2;
        }
    }

    private boolean run(Workspace workspace, Installation installation) {
        if (options.jdks().size() == 1) {
            tally.note("on JDK " + options.jdks().get(0).feature() + " only");
        }
        if (options.has("--keep")) {
            tally.note("everything is kept in " + workspace.folder());
        }
        CaseRunner runner = new CaseRunner(installation, workspace, options.jvmArguments());
        ExecutorService pool = Executors.newFixedThreadPool(options.jobs());
        try {
            List<Started> started = runs().stream().map(run -> new Started(run, pool.submit(() -> runner.run(run)))).toList();
            started.forEach(each -> tally.add(each.run(), await(each.verdict())));
        } finally {
            pool.shutdownNow();
        }
        return tally.close();
    }

    private List<CaseRun> runs() {
        List<CaseRun> runs = new ArrayList<>();
        for (Path folder : options.folders()) {
            EvolutionCase.under(folder).forEach(source -> runs.addAll(runsOf(source)));
        }
        return runs;
    }

    private List<CaseRun> runsOf(EvolutionCase source) {
        List<CaseRun> runs = new ArrayList<>();
        List<Jdk> jdks = options.jdks().stream().filter(source::runsOn).toList();
        if (jdks.isEmpty()) {
            tally.note("skipped " + source.name() + ": no JDK here that it runs on");
        }
        for (Mode mode : source.properties().modes()) {
            for (Jdk jdk : options.modes().contains(mode) ? jdks : List.<Jdk>of()) {
                options.collectors().forEach(collector -> runs.add(new CaseRun(source, mode, jdk, collector)));
            }
        }
        return runs;
    }

    private static CaseVerdict await(Future<CaseVerdict> verdict) {
        try {
            return verdict.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the runner itself failed", e.getCause());
        }
    }
}
