package dev.reloadall.harness.releases;

import dev.reloadall.harness.Text;
import dev.reloadall.harness.UsageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Published jars by their Maven names: fetched once by Maven itself, into a cache outside the source tree. */
final class MavenJars {
    private static final int LINES = 15;

    private final Path cache;

    MavenJars(Path cache) {
        this.cache = cache;
    }

    /** The cache of this user. */
    static MavenJars ofUser() {
        Path caches = Optional.ofNullable(System.getenv("XDG_CACHE_HOME")).filter(folder -> !folder.isBlank()).map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"));
        return new MavenJars(caches.resolve("reloadall/releases"));
    }

    /** Where the jar of {@code group:artifact:version} is, after {@link #fetch}. */
    Path jar(String coordinates) {
        return cache.resolve(coordinates.replace(':', '_') + ".jar");
    }

    /** Fetches what is not there yet, in one run of Maven. */
    void fetch(Collection<String> coordinates) {
        List<String> missing = coordinates.stream().distinct().filter(name -> !Files.exists(jar(name))).toList();
        if (missing.isEmpty()) {
            return;
        }
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(cache), "fetch-");
            copyByMaven(missing, folder);
            for (String name : missing) {
                Files.move(folder.resolve(jar(name).getFileName()), jar(name));
            }
            Files.delete(folder.resolve("pom.xml"));
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot fetch " + missing, e);
        }
    }

    private void copyByMaven(List<String> names, Path folder) throws IOException {
        Path pom = Files.writeString(folder.resolve("pom.xml"), pom(names, folder));
        Process maven = new ProcessBuilder("mvn", "-q", "-B", "-f", pom.toString(), "dependency:copy").redirectErrorStream(true).start();
        maven.getOutputStream().close();
        String said = new String(maven.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (maven.onExit().join().exitValue() != 0) {
            throw new UsageException("Maven could not fetch " + String.join(", ", names) + "\n" + Text.head(said, LINES, "    "));
        }
    }

    /** Naming the jars as a plugin's configuration allows several releases of one artifact at a time. */
    private String pom(List<String> names, Path folder) {
        String items = names.stream().map(name -> item(name.split(":"), jar(name))).collect(Collectors.joining());
        return """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>dev.reloadall</groupId><artifactId>releases</artifactId><version>1</version><packaging>pom</packaging>
                  <build><plugins><plugin>
                    <artifactId>maven-dependency-plugin</artifactId>
                    <configuration><outputDirectory>%s</outputDirectory><artifactItems>%s</artifactItems></configuration>
                  </plugin></plugins></build>
                </project>
                """.formatted(folder, items);
    }

    private static String item(String[] parts, Path jar) {
        return "<artifactItem><groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version><destFileName>%s</destFileName></artifactItem>"
                .formatted(parts[0], parts[1], parts[2], jar.getFileName());
    }
}
