package dev.reloadall.harness;

import java.util.List;

/** Feature versions of Java: {@code 17}, {@code 21-}, {@code -20}, {@code 17-20}, or several of these between commas. */
public final class JdkRange {
    private static final JdkRange ALL = new JdkRange(List.of("-"));

    private final List<String> parts;

    private JdkRange(List<String> parts) {
        this.parts = parts;
    }

    /** Every version. */
    public static JdkRange all() {
        return ALL;
    }

    /** Reads a range as {@code case.properties} has it. */
    public static JdkRange parse(String text) {
        List<String> parts = Text.commaSeparated(text);
        parts.stream().filter(part -> !part.matches("\\d*-\\d*|\\d+")).findFirst().ifPresent(part -> {
            throw new UsageException("not a range of JDKs: " + part + "; write 17, 21-, -20 or 17-20");
        });
        return new JdkRange(parts);
    }

    /** Whether a feature version is in it. */
    public boolean contains(int feature) {
        return parts.stream().anyMatch(part -> contains(part, feature));
    }

    private static boolean contains(String part, int feature) {
        int dash = part.indexOf('-');
        if (dash < 0) {
            return Integer.parseInt(part) == feature;
        }
        return feature >= bound(part.substring(0, dash), 0) && feature <= bound(part.substring(dash + 1), Integer.MAX_VALUE);
    }

    private static int bound(String text, int open) {
        return text.isEmpty() ? open : Integer.parseInt(text);
    }
}
