package dev.reloadall.engine;

import dev.reloadall.engine.world.LoadedType;
import dev.reloadall.engine.world.World;
import dev.reloadall.runtime.Permitted;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The permitted subclasses of a sealed class, by its present version. Any thread. */
final class PresentPermits implements Permitted.Source {

    private final World world;

    PresentPermits(World world) {
        this.world = world;
    }

    @Override
    public Class<?>[] of(Class<?> type, Class<?>[] natively) {
        LoadedType loaded = type.isArray() ? null : world.get(type);
        if (loaded == null) {
            return natively;
        }
        List<String> names = loaded.state().info().schema().permittedSubclasses();
        return names == null ? null : names.stream().map(name -> find(name, type)).filter(Objects::nonNull).toArray(Class<?>[]::new);
    }

    /** As the library does, which leaves out what it does not find, and what does not extend the class. */
    private static Class<?> find(String name, Class<?> type) {
        try {
            Class<?> found = Class.forName(name.replace('/', '.'), false, type.getClassLoader());
            return found.getSuperclass() == type || Arrays.asList(found.getInterfaces()).contains(type) ? found : null;
        } catch (ClassNotFoundException | LinkageError e) {
            return null;
        }
    }
}
