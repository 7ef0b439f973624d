package dev.reloadall.harness;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * An installed JDK.
 *
 * @param home its folder
 * @param feature its feature version, such as 17
 */
public record Jdk(Path home, int feature) {
    /** The JDK in this folder, if there is one that can run programs and compile them. */
    public static Optional<Jdk> at(Path home) {
        Path release = home.resolve("release");
        if (!Files.isExecutable(home.resolve("bin/java")) || !Files.isExecutable(home.resolve("bin/javac")) || !Files.exists(release)) {
            return Optional.empty();
        }
        return Optional.of(new Jdk(home, featureIn(release)));
    }

    /** The one that runs this code. */
    public static Jdk running() {
        return new Jdk(Path.of(System.getProperty("java.home")), Runtime.version().feature());
    }

    /** A program of this JDK, such as {@code java}. */
    public String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    private static int featureIn(Path release) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(release)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + release, e);
        }
        String version = properties.getProperty("JAVA_VERSION", "0").replace("\"", "");
        return Integer.parseInt(version.replaceFirst("^1\\.", "").split("[^0-9]")[0]);
    }
}
