package dev.reloadall.harness.releases;

import dev.reloadall.harness.Installation;
import dev.reloadall.harness.JvmResult;
import dev.reloadall.harness.JvmRun;
import dev.reloadall.harness.Workspace;
import evolve.ClassDirectory;
import evolve.ReleaseWalk;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Takes a library through releases in one JVM. Thread-safe. */
final class WalkJvm {
    private static final Duration STEP = Duration.ofSeconds(120);

    private final Installation installation;
    private final Workspace workspace;
    private final List<String> jvmArguments;

    WalkJvm(Installation installation, Workspace workspace, List<String> jvmArguments) {
        this.jvmArguments = jvmArguments;
        this.installation = installation;
        this.workspace = workspace;
    }

    /** What one JVM did; the first step is the start on the first release. */
    record Walked(JvmResult jvm, List<Step> steps, List<Path> crashLogs) {
        /** The step that ended it, by a crash or because the reload did not go through; or the one behind the last. */
        int ending() {
            return (int) steps.stream().takeWhile(Step::goesOn).count();
        }
    }

    Walked walk(Library library, List<Release> releases, Setting setting) {
        Path folder = workspace.newFolder(library.name() + "-" + releases.get(0) + "-" + setting);
        Path classes = folder.resolve("classes");
        new ClassDirectory(classes).become(library.classesOf(releases.get(0)));
        Path out = folder.resolve("steps");
        JvmResult result = jvm(library, setting, folder)
                .onClassPath(classPath(classes, library))
                .with(ReleaseWalk.class.getName(), classes.toString(), out.toString())
                .with(arguments(library, releases))
                .showingProgressIn(out)
                .run(STEP);
        List<Step> steps = IntStream.range(0, releases.size()).mapToObj(number -> Step.read(out, number)).toList();
        List<Path> logs = result.crashLogs().stream()
                .map(log -> workspace.save(log, library.name() + "-" + setting + "-" + log.getFileName())).toList();
        workspace.done(folder);
        return new Walked(result, steps, logs);
    }

    private JvmRun jvm(Library library, Setting setting, Path folder) {
        return new JvmRun(setting.jdk(), folder)
                .with(setting.mode().jvmArguments(installation.reloadall()))
                .collectedBy(setting.collector())
                .with(jvmArguments);
    }

    private List<Path> classPath(Path classes, Library library) {
        List<Path> path = new ArrayList<>(List.of(classes));
        path.addAll(library.classPath());
        path.addAll(List.of(installation.reloadall(), installation.evolve()));
        return path;
    }

    private static List<String> arguments(Library library, List<Release> releases) {
        return releases.stream().skip(1)
                .flatMap(release -> List.of(release.fresh() ? "fresh" : "keep", library.classesOf(release).toString()).stream()).toList();
    }
}
