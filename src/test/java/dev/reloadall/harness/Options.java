package dev.reloadall.harness;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.ListIterator;
import java.util.Set;

/** What both tools read from their command lines. */
public final class Options {
    private List<Mode> modes = List.of(Mode.values());
    private final List<Jdk> jdks = new ArrayList<>();
    private List<String> collectors = List.of("");
    private final List<String> jvmArguments = new ArrayList<>();
    private int jobs = Runtime.getRuntime().availableProcessors();
    private final Set<String> flags = new LinkedHashSet<>();
    private final List<Path> folders = new ArrayList<>();

    private Options() {
    }

    /**
     * Reads a command line.
     *
     * @param ownFlags flags without a value that this tool has beyond the common ones, with their dashes
     * @throws UsageException if it makes no sense
     */
    public static Options parse(String[] arguments, String... ownFlags) {
        Options options = new Options();
        for (ListIterator<String> rest = Arrays.asList(arguments).listIterator(); rest.hasNext();) {
            options.read(rest.next(), rest, Set.of(ownFlags));
        }
        if (options.jdks.isEmpty()) {
            options.jdks.addAll(InstalledJdks.find());
        }
        return options;
    }

    private void read(String word, ListIterator<String> rest, Set<String> ownFlags) {
        switch (word) {
            case "--mode" -> modes = Mode.parse(value(word, rest));
            case "--gc" -> collectors = Text.commaSeparated(value(word, rest));
            case "--jvm" -> jvmArguments.add(value(word, rest));
            case "--jobs", "-j" -> jobs = positive(value(word, rest));
            case "--jdk" -> readJdks(value(word, rest), rest);
            default -> {
                if (ownFlags.contains(word)) {
                    flags.add(word);
                } else if (word.startsWith("-")) {
                    throw new UsageException("no such option: " + word);
                } else {
                    folders.add(folder(word));
                }
            }
        }
    }

    /** Folders behind the first that hold a JDK are further JDKs; a case folder holds none. */
    private void readJdks(String first, ListIterator<String> rest) {
        Text.commaSeparated(first).forEach(name -> jdks.add(InstalledJdks.named(name)));
        while (rest.hasNext()) {
            String next = rest.next();
            if (next.startsWith("-") || Jdk.at(Path.of(next)).isEmpty()) {
                rest.previous();
                return;
            }
            jdks.add(InstalledJdks.named(next));
        }
    }

    private static Path folder(String word) {
        Path folder = Path.of(word);
        if (!Files.isDirectory(folder)) {
            throw new UsageException("no such folder: " + word);
        }
        return folder;
    }

    private static int positive(String value) {
        if (!value.matches("[1-9]\\d{0,3}")) {
            throw new UsageException("not a number of jobs: " + value);
        }
        return Integer.parseInt(value);
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new UsageException(option + " needs a value");
        }
        return rest.next();
    }

    /** The modes asked for; both unless told. */
    public List<Mode> modes() {
        return modes;
    }

    /** The JDKs asked for; every installed one unless told. */
    public List<Jdk> jdks() {
        return jdks;
    }

    /** The collectors asked for; one empty name, the JVM's own choice, unless told. */
    public List<String> collectors() {
        return collectors;
    }

    /** What every JVM is given besides. */
    public List<String> jvmArguments() {
        return jvmArguments;
    }

    /** How many JVMs may run at a time. */
    public int jobs() {
        return jobs;
    }

    /** Whether a flag of the tool's own was given. */
    public boolean has(String flag) {
        return flags.contains(flag);
    }

    /** The folders named, as they were named. */
    public List<Path> folders() {
        return folders;
    }
}
