package dev.reloadall.compile;

import dev.reloadall.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/** Compiles what has changed since the last time. Under the reload lock. */
public final class Recompiler {
    private static final List<String> NEEDED = List.of("java.compiler", "jdk.compiler");

    private final List<Path> roots;
    private final Supplier<? extends Collection<Path>> classDirectories;
    private final Path api;
    private final List<String> javac;
    private SourceTree compiled;

    /**
     * @param roots source directories; none means that there is nothing to do, ever
     * @param classDirectories asked for each time, in the order of the class path
     * @param api our own jar, whose annotations sources may use
     * @param javac further options
     */
    public Recompiler(List<Path> roots, Supplier<? extends Collection<Path>> classDirectories, Path api, List<String> javac) {
        this.roots = roots;
        this.classDirectories = classDirectories;
        this.api = api;
        this.javac = javac;
    }

    /**
     * Brings the class files up to date.
     *
     * @return what stands in the way, no class file having changed then; empty when all are up to date
     */
    public List<Refusal> refresh() {
        if (roots.isEmpty()) {
            return List.of();
        }
        try {
            return refresh(SourceTree.look(roots));
        } catch (IOException | UncheckedIOException e) {
            return List.of(Problem.of("class files could not be written, or sources not be read: " + e.getMessage(),
                    "look at the permissions and reload"));
        }
    }

    private List<Refusal> refresh(SourceTree now) throws IOException {
        Collection<Path> directories = classDirectories.get();
        if (compiled == null) {
            compiled = now.without(FirstLook.stale(now, ClassIndex.read(directories)));
        }
        if (now.since(compiled).isEmpty() && now.goneSince(compiled).isEmpty()) {
            return List.of();
        }
        if (directories.isEmpty()) {
            return List.of(Problem.of("there is no class directory to compile into", "name it with classes= of the agent"));
        }
        if (NEEDED.stream().anyMatch(module -> ModuleLayer.boot().findModule(module).isEmpty())) {
            return List.of(Problem.of("sources have changed, and this JVM has no compiler: it is a JRE, or runs without the module jdk.compiler",
                    "run the program on a JDK, with --add-modules jdk.compiler if it is modular; or compile by other means, without sources="));
        }
        List<Refusal> refusals = new Build(now, compiled, ClassIndex.read(directories), List.copyOf(directories), api, javac).run();
        if (refusals.isEmpty()) {
            compiled = now;
        }
        return refusals;
    }
}
