package fuzz.code;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles in this JVM. */
final class Compiled {

    private static final boolean TELL = Boolean.getBoolean("fuzz.tell");
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    private static final StandardJavaFileManager FILES = COMPILER.getStandardFileManager(null, null, null);

    private Compiled() {
    }

    /** @return class files by class name, or {@code null} where it is not Java; the sources stay in the directory */
    static Map<String, byte[]> of(Map<String, String> sources, Path directory, Appendable errors) throws IOException {
        delete(directory);
        Path classes = directory.resolve("classes");
        Files.createDirectories(classes);
        for (Map.Entry<String, String> each : sources.entrySet()) {
            Files.writeString(directory.resolve(each.getKey() + ".java"), each.getValue());
        }
        Iterable<? extends JavaFileObject> units = FILES.getJavaFileObjects(sources.keySet().stream().map(each -> directory.resolve(each + ".java")).toArray(Path[]::new));
        StringWriter said = new StringWriter();
        Map<String, byte[]> made = new TreeMap<>();
        if (!COMPILER.getTask(said, FILES, null, List.of("-proc:none", "-nowarn", "-Xlint:none", "-d", classes.toString()), null, units).call()) {
            System.out.print(TELL ? said.toString() : "");
            errors.append(said.toString());
            return null;
        }
        try (Stream<Path> files = Files.list(classes)) {
            for (Path each : files.toList()) {
                made.put(each.getFileName().toString().replace(".class", ""), Files.readAllBytes(each));
            }
        }
        delete(classes);
        return made;
    }

    static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> all = Files.walk(directory)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
