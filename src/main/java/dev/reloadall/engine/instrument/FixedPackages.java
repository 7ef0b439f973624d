package dev.reloadall.engine.instrument;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which packages are {@code @NeverReload}: what the {@code package-info} says that lies beside a class, or that its loader finds.
 *
 * <p>A package is asked about once for each loader, when its first class comes: were the answer to change later, one part of
 * the package would reload and the other would not.
 */
final class FixedPackages {
    private final Map<ClassLoader, Map<String, Boolean>> known = Collections.synchronizedMap(new WeakHashMap<>());

    /**
     * {@return whether the package of a class is left alone; that says nothing about the packages below it}
     *
     * @param name internal name of the class
     * @param file its class file
     */
    boolean has(ClassLoader loader, String name, Path file) {
        int slash = name.lastIndexOf('/');
        if (slash < 0) {
            return false; // the unnamed package cannot be annotated, JLS 7.4.2
        }
        Map<String, Boolean> packages = known.computeIfAbsent(loader, each -> new ConcurrentHashMap<>());
        String info = name.substring(0, slash) + "/package-info.class";
        Boolean answer = packages.get(info);
        if (answer == null) { // not by computeIfAbsent: asking the loader may load a class of its own, and so come back here
            answer = isMarked(file.resolveSibling("package-info.class")) || isMarked(loader.getResource(info));
            packages.put(info, answer);
        }
        return answer;
    }

    private static boolean isMarked(Path info) {
        try {
            return Files.exists(info) && NeverReloadMark.isIn(Files.readAllBytes(info));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + info, e);
        }
    }

    private static boolean isMarked(URL info) {
        if (info == null) {
            return false;
        }
        try (InputStream in = info.openStream()) {
            return NeverReloadMark.isIn(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + info, e);
        }
    }
}
