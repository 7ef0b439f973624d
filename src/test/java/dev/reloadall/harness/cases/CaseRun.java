package dev.reloadall.harness.cases;

import dev.reloadall.harness.Installation;
import dev.reloadall.harness.Jdk;
import dev.reloadall.harness.JvmResult;
import dev.reloadall.harness.JvmRun;
import dev.reloadall.harness.Mode;
import evolve.ClassDirectory;
import evolve.Evolve;
import java.nio.file.Path;
import java.util.List;

/**
 * One case in one mode on one JDK with one collector: one JVM.
 *
 * @param collector empty for the JVM's own choice
 */
record CaseRun(EvolutionCase source, Mode mode, Jdk jdk, String collector) {
    JvmResult run(CompiledCase compiled, Installation installation, List<String> jvmArguments, Path folder) {
        Path classes = folder.resolve("classes");
        new ClassDirectory(classes).become(compiled.version(1));
        return new JvmRun(jdk, folder)
                .with(mode.jvmArguments(installation.reloadall()))
                .collectedBy(collector)
                .with(jvmArguments)
                .with(source.properties().jvmArguments())
                .with("-D" + Evolve.VERSIONS + "=" + compiled.versions(), "-D" + Evolve.CLASSES + "=" + classes)
                .onClassPath(classes, installation.reloadall(), installation.evolve())
                .with("Main")
                .run(source.properties().timeout());
    }

    @Override
    public String toString() {
        return source.name() + " [" + mode + ", JDK " + jdk.feature() + (collector.isEmpty() ? "" : ", " + collector) + "]";
    }
}
