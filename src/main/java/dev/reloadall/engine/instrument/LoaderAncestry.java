package dev.reloadall.engine.instrument;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;

/**
 * Ancestry as one class loader sees it, from the class files it offers as resources. Keeps what it read of library
 * classes, which do not change while the program runs; does not keep the loader alive.
 */
public final class LoaderAncestry implements Ancestry {
    private final WeakReference<ClassLoader> loader;
    private final BiPredicate<String, URL> reloads;
    private final Map<String, LibraryClass> known = new ConcurrentHashMap<>();
    private final Map<String, Boolean> reloadable = new ConcurrentHashMap<>();

    /**
     * For one loader.
     *
     * @param loader null for the bootstrap loader
     * @param reloads whether a class with that internal name, whose class file is there, reloads
     */
    public LoaderAncestry(ClassLoader loader, BiPredicate<String, URL> reloads) {
        this.loader = new WeakReference<>(loader == null ? ClassLoader.getPlatformClassLoader() : loader);
        this.reloads = reloads;
    }

    @Override
    public boolean isReloadable(String internalName) {
        Boolean answer = known.containsKey(internalName) ? Boolean.FALSE : reloadable.get(internalName);
        if (answer == null) {
            URL resource = resource(internalName);
            if (resource == null) {
                return false; // it may be there the next time
            }
            answer = reloads.test(internalName, resource);
            reloadable.put(internalName, answer);
        }
        return answer;
    }

    /** Not by {@code computeIfAbsent}: asking the loader may load a class of its own, and so come back here. */
    @Override
    public Optional<LibraryClass> find(String internalName) {
        LibraryClass found = known.get(internalName);
        if (found != null) {
            return Optional.of(found);
        }
        Optional<LibraryClass> read = Optional.ofNullable(resource(internalName)).map(LoaderAncestry::read);
        read.ifPresent(library -> known.put(internalName, library));
        return read;
    }

    private URL resource(String internalName) {
        ClassLoader alive = loader.get();
        return alive == null ? null : alive.getResource(internalName + ".class");
    }

    private static LibraryClass read(URL resource) {
        try (InputStream in = resource.openStream()) {
            return LibraryClass.read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
