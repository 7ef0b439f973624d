package dev.reloadall.harness.cases;

import dev.reloadall.harness.JdkRange;
import dev.reloadall.harness.Mode;
import dev.reloadall.harness.Text;
import dev.reloadall.harness.UsageException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/** How a case wants to be run: {@code case.properties}, or the defaults where it has none. */
final class CaseProperties {
    private static final Set<String> KNOWN = Set.of("modes", "jdk", "args", "timeout", "release");

    private final Properties properties;
    private final Path file;

    private CaseProperties(Properties properties, Path file) {
        this.properties = properties;
        this.file = file;
    }

    static CaseProperties of(Path folder) {
        Path file = folder.resolve("case.properties");
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + file, e);
            }
        }
        return new CaseProperties(properties, file).checked();
    }

    /** A misspelt name would silently run something else. */
    private CaseProperties checked() {
        properties.stringPropertyNames().stream().filter(name -> !KNOWN.contains(name) && !name.matches("release\\.v\\d+"))
                .findFirst().ifPresent(name -> {
                    throw new UsageException(file + ": there is no property " + name);
                });
        return this;
    }

    List<Mode> modes() {
        return Mode.parse(get("modes", "both"));
    }

    JdkRange jdks() {
        String range = get("jdk", "");
        return range.isEmpty() ? JdkRange.all() : JdkRange.parse(range);
    }

    List<String> jvmArguments() {
        return Text.words(get("args", ""));
    }

    Duration timeout() {
        return Duration.ofSeconds(number("timeout", get("timeout", "60")));
    }

    /** The language level of all versions, or of one where {@code release.v2} and the like tell it apart. */
    int release(int version) {
        return number("release", get("release.v" + version, get("release", "17")));
    }

    private int number(String name, String value) {
        if (!value.matches("\\d{1,6}")) {
            throw new UsageException(file + ": " + name + " is not a number: " + value);
        }
        return Integer.parseInt(value);
    }

    private String get(String name, String otherwise) {
        return properties.getProperty(name, otherwise).strip();
    }
}
