package dev.reloadall.harness;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the tools run programs with.
 *
 * @param reloadall the jar under test
 * @param evolve a jar with package {@code evolve} alone
 */
public record Installation(Path reloadall, Path evolve) {
    /** System property: the jar under test. */
    public static final String JAR = "harness.reloadall";

    /** System property: the project's folder. */
    public static final String ROOT = "harness.root";

    /** The jar that the launcher names, and this code's own copy of {@code evolve}, packed into the workspace. */
    public static Installation in(Workspace workspace) {
        Path jar = Path.of(System.getProperty(JAR, target("reloadall.jar").toString())).toAbsolutePath();
        if (!Files.exists(jar)) {
            throw new UsageException("there is no " + jar + "; build it with make");
        }
        return with(jar, workspace);
    }

    /** The same with another jar under test. */
    public static Installation with(Path reloadall, Workspace workspace) {
        return new Installation(reloadall, new JarFolder().pack(ownClasses(), "evolve", workspace.folder().resolve("evolve.jar")));
    }

    /** A place in the project's build folder. */
    public static Path target(String name) {
        return root().resolve("target").resolve(name);
    }

    /** The project's folder. */
    public static Path root() {
        return Path.of(System.getProperty(ROOT, "")).toAbsolutePath();
    }

    private static Path ownClasses() {
        URL location = Installation.class.getProtectionDomain().getCodeSource().getLocation();
        try {
            return Path.of(location.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("not a folder: " + location, e);
        }
    }
}
