package dev.reloadall.compile;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the compiler is told: as it was told before, where the class files show that, since anything else would make
 * classes differ which have not changed.
 */
final class JavacOptions {
    private static final int VERSION_OF_JAVA_0 = 44;
    private static final String PROCESSORS = "META-INF/services/javax.annotation.processing.Processor";
    /** Has {@code -proc:full}, and warns of processors that were not asked for. */
    private static final int ASKS_FOR_PROCESSORS = 21;

    private final List<String> given;
    private final List<String> options = new ArrayList<>(List.of("-implicit:none", "-XDsuppressNotes"));

    private JavacOptions(List<String> given) {
        this.given = given;
    }

    /**
     * @param given by the user, who has the last word
     * @param known class files of the program
     */
    static List<String> of(List<String> given, Collection<IndexedClass> known, List<Path> classPath, Path staging) {
        JavacOptions options = new JavacOptions(given);
        List<IndexedClass.Traces> traces = known.stream().map(IndexedClass::traces).toList();
        options.warnings();
        options.release(traces);
        options.debug(traces);
        options.processors(classPath);
        options.add("-encoding", "UTF-8");
        options.add("-d", staging.toString());
        options.add("-s", staging.toString());
        options.add("-sourcepath", staging.toString());
        options.add("-cp", classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        options.options.addAll(given);
        return options.options;
    }

    private void add(String... more) {
        if (!has(more[0]::equals)) {
            options.addAll(List.of(more));
        }
    }

    private boolean has(Predicate<String> option) {
        return given.stream().anyMatch(option);
    }

    /** Nobody reads them, unless somebody asked for them. */
    private void warnings() {
        if (!has(each -> each.startsWith("-Xlint") || each.equals("-Werror"))) {
            options.addAll(List.of("-nowarn", "-Xlint:none"));
        }
    }

    private void release(List<IndexedClass.Traces> traces) {
        int running = Runtime.version().feature();
        int release = traces.stream().mapToInt(each -> each.major() - VERSION_OF_JAVA_0).max().orElse(running);
        boolean preview = traces.stream().anyMatch(IndexedClass.Traces::preview);
        if (has(each -> each.startsWith("--release") || each.startsWith("-source") || each.startsWith("--source"))) {
            return;
        }
        if (release < running || preview) {
            add("--release", Integer.toString(release));
        }
        if (preview) {
            add("--enable-preview");
        }
    }

    private void debug(List<IndexedClass.Traces> traces) {
        List<IndexedClass.Traces> coded = traces.stream().filter(IndexedClass.Traces::hasCode).toList();
        boolean variables = coded.isEmpty() || coded.stream().anyMatch(IndexedClass.Traces::variables);
        boolean named = traces.stream().anyMatch(IndexedClass.Traces::named);
        boolean lines = variables || coded.stream().anyMatch(IndexedClass.Traces::lines);
        if (!has(each -> each.startsWith("-g"))) {
            options.add(variables ? "-g" : lines ? "-g:source,lines" : named ? "-g:source" : "-g:none");
        }
        List<IndexedClass.Traces> namable = traces.stream().filter(IndexedClass.Traces::namable).toList();
        if (namable.isEmpty() || namable.stream().anyMatch(IndexedClass.Traces::parameters)) {
            add("-parameters");
        }
    }

    private void processors(List<Path> classPath) {
        if (has(each -> each.startsWith("-proc"))) {
            return;
        }
        if (classPath.stream().noneMatch(JavacOptions::bringsProcessors)) {
            options.add("-proc:none");
        } else if (Runtime.version().feature() >= ASKS_FOR_PROCESSORS) {
            options.add("-proc:full");
        }
    }

    private static boolean bringsProcessors(Path entry) {
        if (Files.isDirectory(entry)) {
            return Files.exists(entry.resolve(PROCESSORS));
        }
        try (JarFile jar = new JarFile(entry.toFile())) {
            return jar.getEntry(PROCESSORS) != null;
        } catch (java.io.IOException e) {
            return false; // what is no jar brings nothing: a class path may name what does not exist
        }
    }

    /** {@return everything that the program's classes may have been compiled against, the class directories first} */
    static List<Path> classPath(Collection<Path> directories, Path api) {
        Set<Path> path = new LinkedHashSet<>(directories);
        entries("java.class.path").forEach(path::add);
        entries("jdk.module.path").flatMap(JavacOptions::modules).forEach(path::add);
        path.add(api);
        return List.copyOf(path);
    }

    private static Stream<Path> entries(String property) {
        return Stream.of(System.getProperty(property, "").split(File.pathSeparator)).filter(each -> !each.isEmpty())
                .map(each -> Path.of(each).toAbsolutePath().normalize());
    }

    /** An entry of the module path is a module, or a folder of modules. */
    private static Stream<Path> modules(Path entry) {
        String[] inside = Files.exists(entry.resolve("module-info.class")) ? null : entry.toFile().list();
        return inside == null ? Stream.of(entry) : Stream.of(inside).map(entry::resolve);
    }
}
