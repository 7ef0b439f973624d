package dev.reloadall.engine.world;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Every reloadable class the VM has loaded, by loader and name. Any thread. */
public final class World {

    private final Map<ClassLoader, Map<String, LoadedType>> loaders = Collections.synchronizedMap(new WeakHashMap<>());
    private final AtomicLong additions = new AtomicLong();
    private volatile Snapshot snapshot = new Snapshot(-1, List.of());
    private final Libraries libraries = new Libraries();

    /** Adds a class that is loaded, or about to be. */
    public void add(ClassLoader loader, LoadedType type) {
        of(loader).put(type.name(), type);
        additions.incrementAndGet();
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

    /** All of them; the same list as the last time when none has been added or has gone since. */
    public List<LoadedType> all() {
        long now = additions.get();
        Snapshot known = snapshot;
        if (known.additions == now && known.types.stream().noneMatch(type -> type.loader() == null)) {
            return known.types;
        }
        List<LoadedType> all = new ArrayList<>();
        synchronized (loaders) {
            loaders.values().forEach(each -> all.addAll(each.values()));
        }
        Snapshot next = new Snapshot(now, List.copyOf(all));
        snapshot = next;
        return next.types;
    }

    /** What there was after that many additions, or more. */
    private record Snapshot(long additions, List<LoadedType> types) {
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

    /** The class file of a class of the program that the loader would find, and that is not loaded; {@code null} where there is none. */
    public byte[] unloaded(ClassLoader loader, String name) {
        return loader == null || visible(loader, name) != null ? null : Libraries.classFile(loader, name);
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
