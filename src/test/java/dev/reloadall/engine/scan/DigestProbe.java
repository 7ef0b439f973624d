package dev.reloadall.engine.scan;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.instrument.Instrumentation;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Runs in a JVM of its own, as an agent: loads every class of some modules and of the class path, and compares the digest of each
 * class file with that of what the VM reconstitutes.
 */
public final class DigestProbe {
    private static Instrumentation instrumentation;
    private static int each;
    private static int seen;

    private DigestProbe() {
    }

    public static void premain(String options, Instrumentation given) {
        instrumentation = given;
    }

    /** Takes each nth class, and then the names of modules of the JDK. */
    public static void main(String[] arguments) throws IOException {
        List<Class<?>> classes = new ArrayList<>();
        each = Integer.parseInt(arguments[0]);
        for (String module : Arrays.asList(arguments).subList(1, arguments.length)) {
            load(FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules", module), classes);
        }
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (entry.endsWith(".jar")) {
                loadJar(entry, classes);
            } else {
                load(Path.of(entry), classes);
            }
        }
        compare(classes);
    }

    private static void load(Path root, Collection<Class<?>> classes) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            files.map(file -> root.relativize(file).toString()).sorted().forEach(name -> load(name, classes));
        }
    }

    private static void loadJar(String jar, Collection<Class<?>> classes) throws IOException {
        try (JarFile file = new JarFile(jar)) {
            file.stream().map(Object::toString).filter(name -> !name.startsWith("META-INF")).sorted().forEach(name -> load(name, classes));
        }
    }

    private static void load(String file, Collection<Class<?>> classes) {
        if (!file.endsWith(".class") || file.endsWith("-info.class") || file.startsWith("java/lang/invoke/") || seen++ % each != 0) {
            return;
        }
        try {
            Class<?> type = Class.forName(file.substring(0, file.length() - 6).replace('/', '.'), false, ClassLoader.getSystemClassLoader());
            if (instrumentation.isModifiableClass(type)) {
                classes.add(type);
            }
        } catch (ClassNotFoundException | LinkageError e) {
            // A class whose optional dependency is not there: nothing to compare.
            return;
        }
    }

    private static void compare(List<Class<?>> classes) throws IOException {
        long start = System.nanoTime();
        Map<Class<?>, byte[]> given = LoadedBytes.of(instrumentation, classes);
        long asked = System.nanoTime();
        int different = 0;
        long digesting = 0;
        for (Class<?> type : classes) {
            if (!given.containsKey(type)) {
                System.out.println("not given: " + type.getName());
                continue;
            }
            byte[] file = file(type);
            long before = System.nanoTime();
            boolean same = StructuralDigest.of(given.get(type)).equals(StructuralDigest.of(file));
            digesting += System.nanoTime() - before;
            if (!same) {
                different++;
                System.out.println("different: " + type.getName());
                dump(type, given.get(type));
            }
        }
        System.out.println("classes " + classes.size() + ", given " + given.size() + ", different " + different);
        System.out.println("asking took " + (asked - start) / 1_000_000 + " ms, comparing " + digesting / 1_000_000 + " ms");
    }

    private static byte[] file(Class<?> type) throws IOException {
        String name = type.getName();
        try (InputStream in = type.getModule().isNamed() ? type.getModule().getResourceAsStream(name.replace('.', '/') + ".class")
                : ClassLoader.getSystemResourceAsStream(name.replace('.', '/') + ".class")) {
            return in.readAllBytes();
        }
    }

    /** With -Ddump=DIR, both class files for a look with javap. */
    private static void dump(Class<?> type, byte[] reconstituted) throws IOException {
        String directory = System.getProperty("dump");
        if (directory != null) {
            Path a = Files.createDirectories(Path.of(directory, "file"));
            Path b = Files.createDirectories(Path.of(directory, "vm"));
            Files.write(a.resolve(type.getName() + ".class"), file(type));
            Files.write(b.resolve(type.getName() + ".class"), reconstituted);
        }
    }
}
