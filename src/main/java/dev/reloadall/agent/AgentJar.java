package dev.reloadall.agent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * The jar that everything comes out of: {@code reloadall.jar}.
 *
 * <p>Its top level is what the program sees. Under {@code META-INF/reloadall/} are the boot part and the engine part,
 * a folder of classes each: no loader but ours looks there.
 */
record AgentJar(Path path) {
    static final String ENGINE = "META-INF/reloadall/engine/";
    private static final String BOOT = "META-INF/reloadall/boot/";
    private static final String API = "dev/reloadall/";
    private static final String CLASS = ".class";
    /** Names the jar where our classes run from a directory, as they do while reloadall itself is developed. */
    static final String PROPERTY = "reloadall.jar";

    static AgentJar ofThisClass() {
        String named = System.getProperty(PROPERTY);
        return require(named == null ? Path.of(codeSource()) : Path.of(named).toAbsolutePath());
    }

    private static AgentJar require(Path path) {
        if (!Files.isRegularFile(path)) {
            throw new IllegalStateException("reloadall runs from " + path + ", which is no jar file: start the program with "
                    + "-javaagent:reloadall.jar, or name the jar with -D" + PROPERTY + "=reloadall.jar");
        }
        return new AgentJar(path);
    }

    private static URI codeSource() {
        CodeSource source = AgentJar.class.getProtectionDomain().getCodeSource();
        try {
            return source.getLocation().toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("not a usable place to run reloadall from: " + source.getLocation(), e);
        }
    }

    JarFile open() {
        try {
            return new JarFile(path.toFile());
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** {@return the names of the classes that the program sees} */
    List<String> apiClasses() {
        try (JarFile jar = open()) {
            return jar.stream().map(JarEntry::getName).filter(name -> name.startsWith(API) && name.endsWith(CLASS))
                    .map(name -> name.substring(0, name.length() - CLASS.length()).replace('/', '.')).toList();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** {@return the class files of the boot part, by internal name} */
    Map<String, byte[]> bootClasses() {
        Map<String, byte[]> classes = new HashMap<>();
        try (JarFile jar = open()) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                if (entry.getName().startsWith(BOOT) && entry.getName().endsWith(CLASS)) {
                    classes.put(internalName(entry), jar.getInputStream(entry).readAllBytes());
                }
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
        return classes;
    }

    private static String internalName(JarEntry entry) {
        return entry.getName().substring(BOOT.length(), entry.getName().length() - CLASS.length());
    }

    private UncheckedIOException unreadable(IOException cause) {
        return new UncheckedIOException("cannot read " + path, cause);
    }
}
