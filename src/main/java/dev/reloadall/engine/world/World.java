package dev.reloadall.engine.world;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;

/** Every reloadable class the VM has loaded, by loader and name. Any thread. */
public final class World {

    private final Map<ClassLoader, Map<String, LoadedType>> loaders = Collections.synchronizedMap(new WeakHashMap<>());
    private final Libraries libraries = new Libraries();

    /** Adds a class that is loaded, or about to be. */
    public void add(ClassLoader loader, LoadedType type) {
        of(loader).put(type.name(), type);
    }

    /** The reloadable class that the loader itself defined under an internal name, or {@code null}. */
    public LoadedType get(ClassLoader loader, String name) {
        return loader == null ? null : of(loader).get(name);
    }

    /** The entry of a class, or {@code null} when it is not reloadable. */
    public LoadedType get(Class<?> type) {
        LoadedType found = get(type.getClassLoader(), type.getName().replace('.', '/'));
        if (found != null && found.type() == null) {
            found.setType(type);
        }
        return found;
    }

    private Map<String, LoadedType> of(ClassLoader loader) {
        return loaders.computeIfAbsent(loader, each -> new ConcurrentHashMap<>());
    }

    /** All of them. */
    public List<LoadedType> all() {
        List<LoadedType> all = new ArrayList<>();
        synchronized (loaders) {
            loaders.values().forEach(each -> all.addAll(each.values()));
        }
        return all;
    }

    /** The class under that name which the loader, or one it delegates to, has loaded. */
    public LoadedType visible(ClassLoader loader, String name) {
        for (ClassLoader each = loader; each != null; each = each.getParent()) {
            LoadedType found = get(each, name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The world as a loader sees it, with the given classes' next states in the place of the present ones. */
    public Types types(ClassLoader loader, Map<LoadedType, TypeInfo> next) {
        Map<String, TypeInfo> unloaded = new ConcurrentHashMap<>();
        return name -> {
            LoadedType found = visible(loader, name);
            if (found != null) {
                TypeInfo changed = next.get(found);
                return changed == null ? found.state().info() : changed;
            }
            return libraries.find(loader, name, unloaded);
        };
    }
}
