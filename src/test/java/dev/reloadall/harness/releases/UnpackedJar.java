package dev.reloadall.harness.releases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A release as a class directory: everything in its jar but what means nothing, or another thing, outside of a jar. */
final class UnpackedJar {
    private static final String IGNORED = "META-INF/versions/.*|META-INF/[^/]*\\.(SF|RSA|DSA|EC)|META-INF/INDEX\\.LIST";

    private UnpackedJar() {
    }

    static void unpack(Path jar, Path folder) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            List<? extends ZipEntry> entries = zip.stream()
                    .filter(entry -> !entry.isDirectory() && !entry.getName().matches(IGNORED)).toList();
            for (ZipEntry entry : entries) {
                write(zip, entry, folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot unpack " + jar, e);
        }
    }

    private static void write(ZipFile zip, ZipEntry entry, Path folder) throws IOException {
        Path file = folder.resolve(entry.getName()).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException("an entry leads out of the jar: " + entry.getName());
        }
        Files.createDirectories(file.getParent());
        try (InputStream in = zip.getInputStream(entry)) {
            Files.copy(in, file);
        }
    }
}
