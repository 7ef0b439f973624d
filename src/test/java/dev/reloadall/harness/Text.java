package dev.reloadall.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Reading and laying out text. */
public final class Text {
    private Text() {
    }

    /** The words between commas, trimmed, without empty ones. */
    public static List<String> commaSeparated(String text) {
        return Arrays.stream(text.split(",")).map(String::strip).filter(word -> !word.isEmpty()).toList();
    }

    /** The words between white space. */
    public static List<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    /** The whole file as UTF-8, wrong bytes replaced, since a program may print anything; empty if there is no such file. */
    public static String of(Path file) {
        try {
            return Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** The last lines, each behind a prefix and ended by a newline. */
    public static String tail(String text, int lines, String prefix) {
        List<String> all = text.lines().toList();
        return prefixed(all.subList(Math.max(0, all.size() - lines), all.size()), prefix);
    }

    /** The first lines, each behind a prefix and ended by a newline. */
    public static String head(String text, int lines, String prefix) {
        List<String> all = text.lines().toList();
        return prefixed(all.subList(0, Math.min(lines, all.size())), prefix)
                + (all.size() > lines ? prefix + "... " + (all.size() - lines) + " more lines\n" : "");
    }

    private static String prefixed(List<String> lines, String prefix) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(prefix).append(line).append('\n'));
        return text.toString();
    }
}
