package dev.reloadall.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** All sources at one look, by their names. Immutable once taken. */
final class SourceTree {
    private static final String MODULE = "module-info.java";

    private final Map<String, Source> sources = new LinkedHashMap<>();

    private SourceTree() {
    }

    static SourceTree look(List<Path> roots) {
        SourceTree tree = new SourceTree();
        roots.stream().map(root -> root.toAbsolutePath().normalize()).filter(Files::isDirectory).forEach(tree::add);
        return tree;
    }

    /** Of two sources of one name the first root's counts, as on a class path. */
    private void add(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(file -> file.toString().endsWith(".java") && !file.endsWith(MODULE)).sorted()
                    .map(file -> Source.of(root, file)).forEach(source -> sources.putIfAbsent(source.name(), source));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + root, e);
        }
    }

    Collection<Source> all() {
        return sources.values();
    }

    /** Null when there is none of that name. */
    Source get(String name) {
        return sources.get(name);
    }

    /** What is there now and was not, or was different. */
    Set<Source> since(SourceTree before) {
        Set<Source> changed = new LinkedHashSet<>(sources.values());
        changed.removeIf(source -> source.equals(before.get(source.name())));
        return changed;
    }

    /** The names of what was there and is no more. */
    Set<String> goneSince(SourceTree before) {
        Set<String> gone = new LinkedHashSet<>(before.sources.keySet());
        gone.removeAll(sources.keySet());
        return gone;
    }

    /** At first there is nothing to compare with but the class files: as if what is newer than its own had just been written. */
    SourceTree without(Collection<Source> changed) {
        SourceTree tree = new SourceTree();
        sources.values().stream().filter(source -> !changed.contains(source)).forEach(source -> tree.sources.put(source.name(), source));
        return tree;
    }
}
