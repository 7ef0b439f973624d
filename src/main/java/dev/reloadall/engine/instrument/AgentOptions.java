package dev.reloadall.engine.instrument;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What stands after {@code -javaagent:reloadall.jar=}: {@code key=value,key=value}.
 *
 * <p>Several patterns are separated by {@code :} or {@code ;}, several directories by the platform's path separator; or
 * the key is given again.
 *
 * @param include patterns of the classes to reload; none means all whose class file lies in a directory
 * @param exclude patterns of classes to leave alone, even if included
 * @param classes directories of class files; none means every directory on the class path
 * @param sources directories of sources to compile before scanning
 * @param javac further options for the compiler, in order
 * @param watch whether to reload by itself when a class file changes
 * @param jmx whether to register the bean
 */
public record AgentOptions(List<NamePattern> include, List<NamePattern> exclude, List<Path> classes, List<Path> sources,
        List<String> javac, boolean watch, boolean jmx) {
    private static final String KNOWN = "include=, exclude=, classes=, sources=, javac=, watch=, jmx=";
    private static final String PATTERN_SEPARATOR = "[:;]";

    /**
     * Reads the options.
     *
     * @param text null or empty for none
     * @throws IllegalArgumentException for what is no option, in words
     */
    public static AgentOptions parse(String text) {
        Reader reader = new Reader();
        Stream.of(text == null ? "" : text).flatMap(all -> Stream.of(all.split(","))).map(String::strip)
                .filter(option -> !option.isEmpty()).forEach(reader::read);
        return reader.options();
    }

    /**
     * {@return whether the patterns let a class be reloaded}
     *
     * @param binaryName as {@code com.acme.Shop$Cart}
     */
    public boolean admits(String binaryName) {
        boolean included = include.isEmpty() || include.stream().anyMatch(pattern -> pattern.test(binaryName));
        return included && exclude.stream().noneMatch(pattern -> pattern.test(binaryName));
    }

    private static final class Reader {
        private final List<NamePattern> include = new ArrayList<>();
        private final List<NamePattern> exclude = new ArrayList<>();
        private final List<Path> classes = new ArrayList<>();
        private final List<Path> sources = new ArrayList<>();
        private final List<String> javac = new ArrayList<>();
        private boolean watch;
        private boolean jmx = true;

        void read(String option) {
            int equals = option.indexOf('=');
            String key = equals < 0 ? option : option.substring(0, equals);
            String value = equals < 0 ? "" : option.substring(equals + 1);
            switch (key) {
                case "include" -> addAll(include, option, value.split(PATTERN_SEPARATOR), NamePattern::of);
                case "exclude" -> addAll(exclude, option, value.split(PATTERN_SEPARATOR), NamePattern::of);
                case "classes" -> addAll(classes, option, value.split(File.pathSeparator), Path::of);
                case "sources" -> addAll(sources, option, value.split(File.pathSeparator), Path::of);
                case "javac" -> addAll(javac, option, value.split("\\s+"), Function.identity());
                case "jmx" -> jmx = truth(option, value);
                case "watch" -> watch = truth(option, value);
                default -> throw wrong(option, "there is no such option; known are " + KNOWN);
            }
        }

        private static <T> void addAll(List<T> list, String option, String[] values, Function<String, T> parser) {
            List<String> given = Stream.of(values).map(String::strip).filter(value -> !value.isEmpty()).toList();
            if (given.isEmpty()) {
                throw wrong(option, "a value is missing after the key, as in " + KNOWN);
            }
            given.stream().map(parser).forEach(list::add);
        }

        private static boolean truth(String option, String value) {
            if (!value.equals("true") && !value.equals("false")) {
                throw wrong(option, "it is either true or false");
            }
            return Boolean.parseBoolean(value);
        }

        private static IllegalArgumentException wrong(String option, String reason) {
            return new IllegalArgumentException("-javaagent:reloadall.jar: '" + option + "': " + reason);
        }

        AgentOptions options() {
            return new AgentOptions(List.copyOf(include), List.copyOf(exclude), List.copyOf(classes), List.copyOf(sources),
                    List.copyOf(javac), watch, jmx);
        }
    }
}
