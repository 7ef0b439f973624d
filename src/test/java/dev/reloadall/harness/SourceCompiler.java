package dev.reloadall.harness;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles complete source sets: with the compiler at hand, or a newer JDK's where the sources need one. Thread-safe. */
public final class SourceCompiler {
    private final List<Path> classPath;

    /** What the sources are compiled against. */
    public SourceCompiler(List<Path> classPath) {
        this.classPath = List.copyOf(classPath);
    }

    /** A JDK that can compile this language level: the running one if it can, else the oldest installed one that can. */
    public static Optional<Jdk> jdkFor(int release) {
        return Jdk.running().feature() >= release
                ? Optional.of(Jdk.running())
                : InstalledJdks.find().stream().filter(jdk -> jdk.feature() >= release).findFirst();
    }

    /**
     * Compiles every source below a folder.
     *
     * @return what the compiler said if it failed, empty if all went well
     */
    public String compile(Path sources, Path classes, int release) {
        Optional<Jdk> jdk = jdkFor(release);
        try {
            Files.createDirectories(classes);
            List<String> options = options(classes, release);
            List<Path> files = javaFiles(sources);
            return jdk.isPresent() && !jdk.get().equals(Jdk.running())
                    ? compileWith(jdk.get(), options, files)
                    : compileHere(options, files);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot compile " + sources, e);
        }
    }

    private List<String> options(Path classes, int release) {
        String path = classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        return List.of(
                "--release", Integer.toString(release), "-g", "-nowarn", "-proc:none", "-Xlint:-options",
                "-encoding", "UTF-8", "-cp", path, "-d", classes.toString());
    }

    private static String compileHere(List<String> options, List<Path> files) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            boolean well = compiler.getTask(said, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files)).call();
            return well ? "" : said.toString();
        }
    }

    private static String compileWith(Jdk jdk, List<String> options, List<Path> files) throws IOException {
        List<String> command = new ArrayList<>(List.of(jdk.program("javac")));
        command.addAll(options);
        files.forEach(file -> command.add(file.toString()));
        Process javac = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(javac.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return javac.onExit().join().exitValue() == 0 ? "" : said;
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }
}
