package dev.reloadall.compile;

import dev.reloadall.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;

/** Sources and class files in a folder; all class files are made to look old, so that it shows which are written. */
final class Project {
    private static final FileTime OLD = FileTime.fromMillis(1_000_000_000_000L);

    final Path sources;
    final Path classes;
    private final Recompiler recompiler;

    Project(Path folder, String... javac) {
        sources = folder.resolve("src");
        classes = folder.resolve("out").resolve("classes");
        recompiler = new Recompiler(List.of(sources), () -> List.of(classes), folder.resolve("no.jar"), List.of(javac));
    }

    /** Writes {@code package p;} and this. */
    Project source(String name, String text) {
        return write(sources.resolve("p").resolve(name + ".java"), "package p;\n" + text);
    }

    Project write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Project delete(String name) {
        try {
            Files.delete(sources.resolve("p").resolve(name + ".java"));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a build tool would have; the sources count as older than that. */
    Project built(String... options) {
        List<String> arguments = new ArrayList<>(List.of("-d", classes.toString()));
        arguments.addAll(List.of(options));
        files(sources, ".java").forEach(file -> arguments.add(file.toString()));
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        if (ToolProvider.getSystemJavaCompiler().run(null, said, said, arguments.toArray(String[]::new)) != 0) {
            throw new AssertionError(said.toString(StandardCharsets.UTF_8));
        }
        files(sources, ".java").forEach(file -> date(file, FileTime.fromMillis(OLD.toMillis() - 1_000)));
        files(classes, ".class").forEach(file -> date(file, OLD));
        if (!refresh().isEmpty()) {
            throw new AssertionError("there is nothing to compile yet");
        }
        return this;
    }

    List<Refusal> refresh() {
        return recompiler.refresh();
    }

    /** The names of the class files that were written since the build. */
    Set<String> written() {
        return files(classes, ".class").stream().filter(file -> !modified(file).equals(OLD)).map(this::name).collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> present() {
        return files(classes, ".class").stream().map(this::name).collect(Collectors.toCollection(TreeSet::new));
    }

    ClassNode read(String name) {
        try {
            ClassNode node = new ClassNode();
            new ClassReader(Files.readAllBytes(classes.resolve("p").resolve(name + ".class"))).accept(node, 0);
            return node;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is left beside the class directory. */
    List<String> besideClasses() {
        return Arrays.asList(classes.getParent().toFile().list());
    }

    private String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ".class".length());
    }

    private static List<Path> files(Path folder, String suffix) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void date(Path file, FileTime time) {
        try {
            Files.setLastModifiedTime(file, time);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
