package dev.reloadall.engine;

import dev.reloadall.engine.world.LoadedType;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The roots under which the program's class files lie. */
final class ClassDirectories {

    private ClassDirectories() {
    }

    static Set<Path> of(List<Path> configured, Collection<LoadedType> loaded) {
        Set<Path> directories = new LinkedHashSet<>();
        configured.forEach(directory -> directories.add(directory.toAbsolutePath().normalize()));
        if (configured.isEmpty()) {
            onClassPath().forEach(directories::add);
        }
        loaded.forEach(type -> directories.add(root(type)));
        return directories;
    }

    private static Stream<Path> onClassPath() {
        return Stream.of(System.getProperty("java.class.path", "").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().normalize()).filter(Files::isDirectory);
    }

    /** The class file's directory, less its package. */
    private static Path root(LoadedType type) {
        Path root = type.file().toAbsolutePath().normalize().getParent();
        for (int slash = type.name().indexOf('/'); slash >= 0; slash = type.name().indexOf('/', slash + 1)) {
            root = root.getParent();
        }
        return root;
    }
}
