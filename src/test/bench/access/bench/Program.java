package bench;

import dev.reloadall.ReloadAll;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The edit: class files of one version over those of the other, as a build does it. */
final class Program {

    private static final Path CLASSES = Path.of(System.getProperty("bench.classes"));

    private Program() {
    }

    /** Continues on v2. */
    static void reload() throws IOException {
        write("v2");
        if (!ReloadAll.reloadAll().changed()) {
            throw new IllegalStateException("the edit was not seen");
        }
    }

    /** For the next program that starts. */
    static void restore() throws IOException {
        write("v1");
    }

    private static void write(String version) throws IOException {
        Path from = Path.of(System.getProperty("bench." + version));
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.write(CLASSES.resolve(file.getFileName()), Files.readAllBytes(file));
            }
        }
    }
}
