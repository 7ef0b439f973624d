package dev.reloadall.engine.world;

import dev.reloadall.engine.schema.ClassSchema;
import dev.reloadall.engine.schema.SchemaReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Schemas of classes that are not reloadable, or not loaded yet, read from their class files.
 *
 * <p>What comes out of a directory may still change, so it is remembered for the length of one look at the world only.
 */
final class Libraries {

    private static final TypeInfo NONE = new TypeInfo(null, null, Map.of(), false);

    private final Map<ClassLoader, Map<String, TypeInfo>> cache = Collections.synchronizedMap(new WeakHashMap<>());

    TypeInfo find(ClassLoader loader, String name, Map<String, TypeInfo> unloaded) {
        Map<String, TypeInfo> known = cache.computeIfAbsent(loader, each -> new ConcurrentHashMap<>());
        TypeInfo found = known.get(name);
        if (found == null) {
            found = unloaded.get(name);
        }
        if (found == null) {
            found = read(loader, name);
            (found.reloadable() || found == NONE ? unloaded : known).put(name, found);
        }
        return found == NONE ? null : found;
    }

    /** The class file of a class of the program that is not loaded, {@code null} where there is none. */
    static byte[] classFile(ClassLoader loader, String name) {
        URL url = loader.getResource(name + ".class");
        return url == null || !isReloadable(url) ? null : bytes(url);
    }

    private static boolean isReloadable(URL url) {
        return url.getProtocol().equals("file");
    }

    private static byte[] bytes(URL url) {
        try (InputStream in = url.openStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(url.toString(), e);
        }
    }

    private static TypeInfo read(ClassLoader loader, String name) {
        URL url = loader.getResource(name + ".class");
        if (url == null) {
            return NONE;
        }
        try {
            ClassSchema schema = SchemaReader.read(bytes(url));
            return new TypeInfo(schema, schema, Map.of(), isReloadable(url));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return NONE; // no class file that can be read: the same as none
        }
    }
}
