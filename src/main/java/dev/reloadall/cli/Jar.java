package dev.reloadall.cli;

import dev.reloadall.ReloadAll;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarFile;

/** The jar that this runs from, which is also the agent. */
final class Jar {
    private Jar() {
    }

    static Path path() {
        String named = System.getProperty("reloadall.jar");
        try {
            return named != null ? Path.of(named).toAbsolutePath()
                    : Path.of(ReloadAll.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static String version() {
        try (JarFile jar = new JarFile(path().toFile())) {
            return jar.getManifest().getMainAttributes().getValue(Attributes.Name.IMPLEMENTATION_VERSION);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path(), e);
        }
    }
}
