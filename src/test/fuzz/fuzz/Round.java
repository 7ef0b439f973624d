package fuzz;

import dev.reloadall.ReloadAll;
import dev.reloadall.ReloadException;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** One program and its versions. */
final class Round {

    /** Are the versions kept that were answered rightly? */
    private static final boolean KEEP = Boolean.getBoolean("fuzz.keep");
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    private static final StandardJavaFileManager FILES = COMPILER.getStandardFileManager(null, null, null);

    private final Path directory;
    private final Random random;
    private final Edits edits;
    private final Map<String, Integer> refused;
    private final Path classes;
    private final URLClassLoader loader;
    private final Model model;
    private final List<StaleUse> uses = new ArrayList<>();
    private final List<Object> objects = new ArrayList<>();
    private final List<Object> records = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private int reloads;

    Round(Path directory, Random random, boolean marks, Map<String, Integer> refused) throws Exception {
        this.directory = directory;
        this.random = random;
        this.refused = refused;
        this.edits = new Edits(random, marks);
        this.classes = directory.resolve("classes");
        Universe first = edits.first();
        model = new Model(first);
        findUses(first);
        Map<String, String> files = Text.of(first);
        files.put("Stale", Text.stale(uses));
        compile(files, classes, null);
        loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, Round.class.getClassLoader());
        for (int i = 0; i < 12; i++) {
            make("Probe", i % 4, i);
        }
        change();
        check(0);
    }

    int reloads() {
        return reloads;
    }

    private void findUses(Universe first) {
        for (int type = 0; type < Universe.SUPER.length; type++) {
            for (Field each : first.fields) {
                if (!each.isPrivate() && each.storage() != Field.Storage.CONSTANT && first.inherits(type, each.owner())) {
                    uses.add(new StaleUse(each.name(), null, each.kind(), each.storage().isStatic(), type));
                }
            }
            for (Family each : first.families.values()) {
                if (!each.isPrivate() && first.declaring(each.number(), type) >= 0) {
                    uses.add(new StaleUse(null, each, each.kind(), each.isStatic(), type));
                }
            }
        }
    }

    /** @return has it always answered rightly? */
    boolean run(int versions) throws Exception {
        for (int v = 1; v <= versions && wrong.isEmpty(); v++) {
            Universe before = model.universe();
            Universe next = edits.next(before);
            Map<String, String> files = Text.of(next);
            Path compiled = directory.resolve("v" + v);
            compile(files, compiled, classes);
            Path saved = directory.resolve("saved");
            copy(classes, saved);
            copy(compiled, classes);
            try {
                ReloadAll.reloadAll();
                reloads++;
                model.follow(next);
            } catch (ReloadException e) {
                note(e);
                copy(saved, classes);
            }
            for (int i = 0; i < 4; i++) {
                make(random.nextBoolean() ? "Probe" : "Stale", i, v * 100 + i);
            }
            check(v);
            if (random.nextBoolean()) {
                change();
                check(v);
            }
            if (wrong.isEmpty() && !KEEP) {
                delete(compiled);
            }
        }
        loader.close();
        if (wrong.isEmpty()) {
            delete(directory);
        } else {
            System.out.println("WRONG in " + directory + ":");
            wrong.stream().limit(6).forEach(each -> System.out.println("  " + each));
        }
        return wrong.isEmpty();
    }

    private void note(ReloadException e) {
        String text = e.getMessage();
        String key = text.lines().filter(line -> line.contains(": ")).findFirst().orElse(text).strip().replaceAll("\\b[CfmKrdv]\\d+(\\$\\w+)*", "_");
        refused.merge(key, 1, Integer::sum);
    }

    private void make(String by, int type, int seed) throws Exception {
        Model.Instance peer = model.instances.isEmpty() || by.equals("Stale") ? null : model.instances.get(random.nextInt(model.instances.size()));
        if (by.equals("Stale")) {
            objects.add(call("Stale", "make", type, seed));
            model.make(type, seed, null);
        } else {
            objects.add(call("Probe", "make", type, seed, peer == null ? null : objects.get(model.instances.indexOf(peer))));
            model.make(type, seed, peer);
            records.add(call("Probe", "record", seed));
            model.record(seed);
        }
    }

    private void change() throws Exception {
        int salt = random.nextInt(1000);
        call("Probe", "sets", salt);
        model.sets(salt);
        for (int i = 0; i < objects.size(); i++) {
            if (random.nextBoolean()) {
                call("Probe", "set", objects.get(i), salt + i);
                model.set(model.instances.get(i), salt + i);
            }
        }
    }

    private void check(int version) throws Exception {
        for (int i = 0; i < objects.size(); i++) {
            Model.Instance instance = model.instances.get(i);
            require(version, "object " + i, model.dump(instance, i), call("Probe", "dump", objects.get(i), i));
            Object stale = call("Stale", "run", objects.get(i), instance.type, i);
            for (int use = 0; use < uses.size(); use++) {
                String expected = model.stale(uses.get(use), instance, i);
                if (expected != null) {
                    require(version, "old code, object " + i + ", " + uses.get(use).source(), expected, stale instanceof String[] all ? all[use] : stale);
                }
            }
        }
        for (int i = 0; i < records.size(); i++) {
            require(version, "record " + i, model.text(model.records.get(i)), records.get(i).toString());
            require(version, "record " + i + " equals", true, call("Probe", "same", records.get(i)));
        }
        if (call("Probe", "constants") instanceof Object[] constants) {
            require(version, "constants", model.universe().constants.size(), constants.length);
            for (int i = 0; i < constants.length && wrong.isEmpty(); i++) {
                require(version, "constant " + i, model.constant(i), call("Probe", "constant", constants[i]));
            }
        } else {
            wrong.add("v" + version + " constants: " + call("Probe", "constants"));
        }
    }

    private void require(int version, String what, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            wrong.add("v" + version + " " + what + "\n    expected " + expected + "\n    actual   " + actual);
        }
    }

    /** What a static method returns, or throws. */
    private Object call(String type, String method, Object... arguments) throws ReflectiveOperationException {
        try {
            return Arrays.stream(loader.loadClass(type).getMethods()).filter(each -> each.getName().equals(method)).findAny().orElseThrow().invoke(null, arguments);
        } catch (InvocationTargetException e) {
            StackTraceElement[] at = e.getCause().getStackTrace();
            return "thrown: " + e.getCause() + " at " + Arrays.stream(at).limit(4).toList();
        }
    }

    private void compile(Map<String, String> files, Path to, Path stale) throws IOException {
        Path sources = to.resolveSibling(to.getFileName() + "-src");
        Main.write(sources, files);
        Files.createDirectories(to);
        java.io.StringWriter said = new java.io.StringWriter();
        Iterable<? extends javax.tools.JavaFileObject> units = FILES.getJavaFileObjects(files.keySet().stream().map(each -> sources.resolve(each + ".java")).toArray(Path[]::new));
        if (!COMPILER.getTask(said, FILES, null, List.of("-proc:none", "-nowarn", "-Xlint:none", "-d", to.toString()), null, units).call()) {
            throw new IllegalStateException(said.toString());
        }
        if (stale != null) {
            Files.copy(stale.resolve("Stale.class"), to.resolve("Stale.class"));
        }
    }

    /** Makes one directory like another: what is equal stays untouched. */
    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (Path each : files(to)) {
            if (!Files.exists(from.resolve(each.getFileName()))) {
                Files.delete(each);
            }
        }
        for (Path each : files(from)) {
            Path target = to.resolve(each.getFileName());
            byte[] bytes = Files.readAllBytes(each);
            if (!Files.exists(target) || !Arrays.equals(bytes, Files.readAllBytes(target))) {
                Files.write(target, bytes);
            }
        }
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(each -> each.toString().endsWith(".class")).toList();
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
        Path sources = directory.resolveSibling(directory.getFileName() + "-src");
        if (Files.exists(sources)) {
            delete(sources);
        }
    }
}
