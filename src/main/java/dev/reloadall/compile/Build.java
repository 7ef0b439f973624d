package dev.reloadall.compile;

import dev.reloadall.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One build: compiles what changed, then with it what depends on that, until nothing more does; then swaps the class files. */
final class Build {
    private final SourceTree now;
    private final ClassIndex before;
    private final List<Path> directories;
    private final Path api;
    private final List<String> javac;
    private final Set<Source> set;
    private final Set<String> gone;

    Build(SourceTree now, SourceTree compiled, ClassIndex before, List<Path> directories, Path api, List<String> javac) {
        this.now = now;
        this.before = before;
        this.directories = directories;
        this.api = api;
        this.javac = javac;
        this.set = new LinkedHashSet<>(now.since(compiled));
        this.gone = now.goneSince(compiled);
    }

    List<Refusal> run() throws IOException {
        try (Staging staging = Staging.beside(directories.get(0))) {
            List<Refusal> refusals = compileAll(staging);
            if (refusals.isEmpty()) {
                swap(staging);
            }
            return refusals;
        }
    }

    private List<Refusal> compileAll(Staging staging) {
        Affected affected = new Affected(now, before);
        boolean more = true;
        while (more) {
            staging.clear();
            List<Refusal> refusals = set.isEmpty() ? List.of() : compile(staging);
            if (!refusals.isEmpty()) {
                return refusals;
            }
            more = set.addAll(affected.by(replaced(), ClassIndex.read(List.of(staging.directory()))));
        }
        return List.of();
    }

    private List<Refusal> compile(Staging staging) {
        List<Path> classPath = JavacOptions.classPath(directories, api);
        List<String> options = JavacOptions.of(javac, known(), classPath, staging.directory());
        Set<String> hidden = replaced().stream().map(name -> name.replace('/', '.')).collect(Collectors.toSet());
        return Javac.compile(set, options, hidden);
    }

    /** Those of our sources: what else lies there was compiled otherwise. */
    private List<IndexedClass> known() {
        return before.all().stream().filter(each -> now.get(each.source()) != null || gone.contains(each.source())).toList();
    }

    /** The classes there were of all that is compiled or has gone. */
    private Set<String> replaced() {
        Set<String> sources = set.stream().map(Source::name).collect(Collectors.toSet());
        sources.addAll(gone);
        return before.all().stream().filter(each -> sources.contains(each.source()))
                .map(IndexedClass::name).collect(Collectors.toSet());
    }

    private void swap(Staging staging) throws IOException {
        ClassIndex made = ClassIndex.read(List.of(staging.directory()));
        Map<Path, IndexedClass> byFile = made.all().stream().collect(Collectors.toMap(IndexedClass::file, Function.identity()));
        Swap swap = new Swap();
        for (Path file : staging.files()) {
            IndexedClass type = byFile.get(file);
            Path directory = home(type == null ? null : now.get(type.source()));
            swap.put(file, directory.resolve(staging.directory().relativize(file)));
        }
        replaced().stream().filter(name -> made.get(name) == null).forEach(name -> swap.remove(before.get(name).file()));
        swap.run();
    }

    /** Where the classes of a source go: where they are, else where most of its source directory's are. */
    private Path home(Source source) {
        List<IndexedClass> own = source == null ? List.of() : before.of(source.name());
        List<IndexedClass> near = own.isEmpty() ? known().stream().filter(each -> source == null || isUnder(source.root(), each)).toList() : own;
        return near.stream().collect(Collectors.groupingBy(IndexedClass::directory, Collectors.counting())).entrySet().stream()
                .max(Comparator.comparingLong(Map.Entry::getValue)).map(Map.Entry::getKey).orElse(directories.get(0));
    }

    private boolean isUnder(Path root, IndexedClass type) {
        Source source = now.get(type.source());
        return source != null && source.root().equals(root);
    }
}
