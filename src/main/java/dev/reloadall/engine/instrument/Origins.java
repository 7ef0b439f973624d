package dev.reloadall.engine.instrument;

import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Where the class files of the program's classes are: a class is reloadable when its own lies in a directory. */
public final class Origins {

    private final List<Path> configured;
    private final Map<URL, Optional<Path>> directories = new ConcurrentHashMap<>();

    /** @param configured directories to look into first, empty for none */
    public Origins(List<Path> configured) {
        this.configured = List.copyOf(configured);
    }

    /**
     * @param name internal name of a class
     * @param domain as the VM knows it, or {@code null}
     * @return its class file, or {@code null} when the class does not come out of a directory
     */
    public Path fileOf(ClassLoader loader, String name, ProtectionDomain domain) {
        String relative = name + ".class";
        for (Path directory : configured) {
            Path file = directory.resolve(relative);
            if (Files.exists(file)) {
                return file;
            }
        }
        CodeSource source = domain == null ? null : domain.getCodeSource();
        if (source != null && source.getLocation() != null) {
            return directories.computeIfAbsent(source.getLocation(), Origins::directory)
                    .map(directory -> directory.resolve(relative)).orElse(null);
        }
        return resource(loader.getResource(relative));
    }

    private static Optional<Path> directory(URL location) {
        return Optional.ofNullable(resource(location)).filter(Files::isDirectory);
    }

    /** {@return the file that a loader's answer names, {@code null} for what is none} */
    static Path resource(URL url) {
        return url != null && "file".equals(url.getProtocol()) ? Path.of(URI.create(url.toString().replace(" ", "%20"))) : null;
    }
}
