package evolve;

import dev.reloadall.ReloadAll;
import dev.reloadall.ReloadReport;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Brings the running case to its next version; see {@code docs} and {@code tools/cases}.
 *
 * <p>The runner says by two system properties where the compiled versions are and which directory the program runs from.
 */
public final class Evolve {
    /** System property: the folder with the compiled versions {@code v1}, {@code v2}, and so on. */
    public static final String VERSIONS = "evolve.versions";

    /** System property: the class directory that the program runs from. */
    public static final String CLASSES = "evolve.classes";

    private static int version = 1;

    private Evolve() {
    }

    /**
     * Puts the next version's class files in place of this version's and reloads.
     *
     * @throws IllegalStateException if there is no further version
     * @throws dev.reloadall.ReloadException if the reload is refused; the class files are the next version's all the same
     */
    public static ReloadReport next() {
        files();
        return ReloadAll.reloadAll();
    }

    /**
     * Puts the next version's class files in place of this version's, and does nothing else.
     *
     * @throws IllegalStateException if there is no further version
     */
    public static synchronized void files() {
        Path next = directory(VERSIONS).resolve("v" + (version + 1));
        if (!Files.isDirectory(next)) {
            throw new IllegalStateException("there is no v" + (version + 1) + ": v" + version + " is the last version of this case");
        }
        new ClassDirectory(directory(CLASSES)).become(next);
        version++;
    }

    private static Path directory(String property) {
        String value = System.getProperty(property);
        if (value == null) {
            throw new IllegalStateException("the system property " + property + " is not set: start this program with tools/cases");
        }
        return Path.of(value);
    }
}
