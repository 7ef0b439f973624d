package fuzz.code;

import dev.reloadall.ReloadAll;
import dev.reloadall.ReloadException;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** One program and its versions. */
final class Trial {

    private static final int KINDS = 6;
    private final Path directory;
    private final Random random;
    private final Changes changes;
    private final Map<String, Integer> refused;
    private final URLClassLoader loader;
    private final List<Object> objects = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private Program program;
    private Loaded fresh;
    private int reloads;

    Trial(Path directory, Random random, List<Snippet> snippets, Map<String, Integer> refused) throws IOException {
        this.directory = directory;
        this.random = random;
        this.refused = refused;
        this.changes = new Changes(random, snippets);
        program = changes.first();
        Map<String, byte[]> compiled = compile(program, null, 0);
        fresh = new Loaded(compiled);
        put(compiled);
        loader = new URLClassLoader(new URL[] {directory.resolve("classes").toUri().toURL()}, Trial.class.getClassLoader());
        make();
        check(0);
    }

    int reloads() {
        return reloads;
    }

    /** @return has it always answered rightly? */
    boolean run(int versions) throws IOException {
        Map<String, byte[]> last = fresh.classes();
        for (int v = 1; v <= versions && wrong.isEmpty(); v++) {
            Program next = changes.next(program);
            Map<String, byte[]> compiled = compile(next, program, v);
            put(compiled);
            try {
                ReloadAll.reloadAll();
                reloads++;
                program = next;
                last = compiled;
                fresh = new Loaded(compiled);
            } catch (ReloadException e) {
                String text = e.getMessage();
                String key = text.lines().filter(line -> line.contains(": ")).findFirst().orElse(text).strip().replaceAll("\\d+", "_");
                refused.merge(key, 1, Integer::sum);
                put(last);
            }
            make();
            check(v);
        }
        loader.close();
        if (wrong.isEmpty()) {
            Compiled.delete(directory);
        }
        wrong.stream().limit(4).forEach(each -> System.out.println("  " + each));
        System.out.print(wrong.isEmpty() ? "" : "WRONG in " + directory + "\n");
        return wrong.isEmpty();
    }

    /** Mends it until it is Java. */
    private Map<String, byte[]> compile(Program made, Program before, int version) throws IOException {
        while (true) {
            StringBuilder errors = new StringBuilder();
            Map<String, byte[]> compiled = Compiled.of(Source.of(made), directory.resolve("v" + version), errors);
            if (compiled != null) {
                return compiled;
            }
            made.mend(errors.toString(), before);
        }
    }

    private void make() {
        for (int kind = 0; kind < KINDS; kind++) {
            if (random.nextInt(3) > 0 || objects.size() < KINDS) {
                objects.add(Loaded.call(loader, "Run", "make", kind, objects.size()));
            } else {
                objects.add(null);
            }
        }
    }

    private void check(int version) {
        for (int i = 0; i < objects.size() && wrong.isEmpty(); i++) {
            boolean isNew = i >= objects.size() - KINDS;
            if (objects.get(i) != null && (isNew || i % KINDS < 4)) {
                Object twin = Loaded.call(fresh, "Run", "make", i % KINDS, i);
                require(version, "object " + i, Loaded.call(fresh, "Run", "show", twin, i + version, isNew), Loaded.call(loader, "Run", "show", objects.get(i), i + version, isNew));
            }
        }
        require(version, "constants", Loaded.call(fresh, "Run", "constants", version), Loaded.call(loader, "Run", "constants", version));
    }

    private void require(int version, String what, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            String one = expected.toString();
            String other = String.valueOf(actual);
            int at = Math.max(0, Arrays.mismatch(one.toCharArray(), other.toCharArray()) - 60);
            wrong.add("v" + version + " " + what + " from " + at + "\n    expected " + cut(one, at) + "\n    actual   " + cut(other, at));
        }
    }

    private static String cut(String text, int from) {
        return text.substring(Math.min(from, text.length()), Math.min(text.length(), from + 900));
    }

    /** Writes what differs, and deletes what is gone. */
    private void put(Map<String, byte[]> compiled) throws IOException {
        Path classes = directory.resolve("classes");
        Files.createDirectories(classes);
        try (var files = Files.list(classes)) {
            for (Path each : files.toList()) {
                if (!compiled.containsKey(each.getFileName().toString().replace(".class", ""))) {
                    Files.delete(each);
                }
            }
        }
        for (Map.Entry<String, byte[]> each : new TreeMap<>(compiled).entrySet()) {
            Path file = classes.resolve(each.getKey() + ".class");
            if (!Files.exists(file) || !Arrays.equals(each.getValue(), Files.readAllBytes(file))) {
                Files.write(file, each.getValue());
            }
        }
    }
}
