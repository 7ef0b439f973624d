package dev.reloadall.harness.releases;

import dev.reloadall.harness.Text;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a JVM left of one step.
 *
 * @param done whether it got to the end of the step
 * @param report what the reload told; empty for the start, or if the JVM did not get that far
 * @param oldTexts by the number of the step at which the graph was made
 * @param newText of a graph made in this step
 */
record Step(boolean done, Properties report, Map<Integer, String> oldTexts, String newText) {
    static Step read(Path out, int number) {
        Path folder = out.resolve(Integer.toString(number));
        try {
            Properties report = new Properties();
            report.load(new StringReader(Text.of(folder.resolve("report.properties"))));
            return new Step(
                    Files.exists(folder.resolve("done")), report, oldTexts(folder), Text.of(folder.resolve("new.txt")));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
    }

    private static Map<Integer, String> oldTexts(Path folder) throws IOException {
        Map<Integer, String> texts = new TreeMap<>();
        for (Path file : Files.isDirectory(folder) ? files(folder) : List.<Path>of()) {
            String name = file.getFileName().toString();
            if (name.startsWith("old-")) {
                texts.put(Integer.parseInt(name.replaceAll("\\D", "")), Text.of(file));
            }
        }
        return texts;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    /** Whether its JVM went on behind it: the start, or a reload that went through. */
    boolean goesOn() {
        return done && (report.isEmpty() || verdict().equals("reloaded"));
    }

    String verdict() {
        return report.getProperty("verdict", "");
    }

    String reasons() {
        return report.getProperty("reasons", "");
    }

    String kinds() {
        return report.getProperty("kinds", "");
    }

    long changed() {
        return number("changed");
    }

    long migrated() {
        return number("migrated");
    }

    long millis() {
        return number("millis");
    }

    private long number(String name) {
        return Long.parseLong(report.getProperty(name, "0"));
    }
}
