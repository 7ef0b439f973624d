package dev.reloadall.harness.cases;

import dev.reloadall.harness.Installation;
import dev.reloadall.harness.JvmResult;
import dev.reloadall.harness.SourceCompiler;
import dev.reloadall.harness.ThreadDump;
import dev.reloadall.harness.UsageException;
import dev.reloadall.harness.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Compiles each case once, when it is first needed, and carries runs out. Thread-safe. */
final class CaseRunner {
    private final Installation installation;
    private final Workspace workspace;
    private final SourceCompiler compiler;
    private final List<String> jvmArguments;
    private final Map<Path, CompiledCase> compiled = new ConcurrentHashMap<>();

    CaseRunner(Installation installation, Workspace workspace, List<String> jvmArguments) {
        this.jvmArguments = jvmArguments;
        this.installation = installation;
        this.workspace = workspace;
        this.compiler = new SourceCompiler(List.of(installation.reloadall(), installation.evolve()));
    }

    CaseVerdict run(CaseRun run) {
        CompiledCase classes = compiled.computeIfAbsent(run.source().folder(), folder -> compile(run.source()));
        if (!classes.compiles()) {
            return CaseVerdict.doesNotCompile(classes.complaint());
        }
        try {
            return run(run, classes, run.source().expectedOutput());
        } catch (UsageException e) {
            return CaseVerdict.cannotRun(e.getMessage());
        }
    }

    private CompiledCase compile(EvolutionCase source) {
        return CompiledCase.of(source, compiler, workspace.newFolder(source.name() + "-compiled"));
    }

    private CaseVerdict run(CaseRun run, CompiledCase classes, String expected) {
        Path folder = workspace.newFolder(run.toString());
        JvmResult result = run.run(classes, installation, jvmArguments, folder);
        CaseVerdict verdict = CaseVerdict.of(result, expected);
        for (Path log : result.crashLogs()) {
            verdict = verdict.withDetail("crash log: " + workspace.save(log, run + "-" + log.getFileName()));
        }
        if (result.ended()) {
            Path dump = folder.resolve(ThreadDump.FILE);
            verdict = verdict.withDetail("all threads: " + workspace.save(dump, run + "-" + dump.getFileName()));
        }
        workspace.done(folder);
        return verdict;
    }
}
