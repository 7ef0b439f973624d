package dev.reloadall.harness.releases;

import dev.reloadall.harness.Text;
import dev.reloadall.harness.UsageException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What {@code releases.txt} says.
 *
 * @param library {@code group:artifact}
 * @param releases oldest first, two at least
 * @param dependencies {@code group:artifact:version} of what never changes
 */
record ReleaseList(String library, List<Release> releases, List<String> dependencies) {
    static ReleaseList of(Path folder) {
        Path file = folder.resolve("releases.txt");
        if (!Files.exists(file) || !Files.exists(folder.resolve("Exercise.java"))) {
            throw new UsageException(folder + " has no releases.txt with an Exercise.java beside it");
        }
        return parse(file.toString(), Text.of(file));
    }

    static ReleaseList parse(String file, String text) {
        List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        if (lines.isEmpty() || !lines.get(0).matches("[^:\\s]+:[^:\\s]+")) {
            throw new UsageException(file + " must begin with group:artifact");
        }
        List<Release> releases = new ArrayList<>();
        List<String> dependencies = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            read(file, line, releases, dependencies);
        }
        if (releases.size() < 2) {
            throw new UsageException(file + " names less than two releases");
        }
        return new ReleaseList(lines.get(0), releases, dependencies);
    }

    private static void read(String file, String line, List<Release> releases, List<String> dependencies) {
        if (line.matches("\\+\\s*[^:\\s]+:[^:\\s]+:[^:\\s]+")) {
            dependencies.add(line.substring(1).strip());
        } else if (line.matches("[^:\\s]+(\\s+fresh)?")) {
            releases.add(new Release(Text.words(line).get(0), line.endsWith("fresh")));
        } else {
            throw new UsageException(file + ": this line is neither a version nor a dependency: " + line);
        }
    }

    String coordinates(Release release) {
        return library + ":" + release.version();
    }

    String artifact() {
        return library.substring(library.indexOf(':') + 1);
    }
}
