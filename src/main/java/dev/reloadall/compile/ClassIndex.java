package dev.reloadall.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The class files of some directories: which source each comes from, and who depends on whom. Immutable once read. */
final class ClassIndex {
    private final Map<String, IndexedClass> classes = new LinkedHashMap<>();

    private ClassIndex() {
    }

    static ClassIndex read(Collection<Path> directories) {
        ClassIndex index = new ClassIndex();
        directories.stream().filter(Files::isDirectory).forEach(index::add);
        return index;
    }

    private void add(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".class") && !each.endsWith("module-info.class")).sorted().toList()) {
                add(file, directory);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + directory, e);
        }
    }

    private void add(Path file, Path directory) throws IOException {
        try {
            IndexedClass read = ClassFileReader.read(Files.readAllBytes(file), file, directory);
            classes.putIfAbsent(read.name(), read);
        } catch (RuntimeException e) {
            return; // no class file: as if it were not there, so that its source is compiled again
        }
    }

    Collection<IndexedClass> all() {
        return classes.values();
    }

    /** Null when there is none. */
    IndexedClass get(String name) {
        return classes.get(name);
    }

    List<IndexedClass> of(String source) {
        return classes.values().stream().filter(each -> source.equals(each.source())).toList();
    }

    /** These and every class that inherits from one of them: what a class inherits can be asked of it. */
    Set<String> withSubtypes(Set<String> names) {
        Set<String> all = new HashSet<>(names);
        boolean more = true;
        while (more) {
            more = classes.values().stream().filter(each -> each.supertypes().stream().anyMatch(all::contains))
                    .map(IndexedClass::name).toList().stream().map(all::add).reduce(false, Boolean::logicalOr);
        }
        return all;
    }
}
