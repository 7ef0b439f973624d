package dev.reloadall.engine;

import dev.reloadall.engine.instrument.TrustedLookup;
import dev.reloadall.engine.world.LoadedType;
import dev.reloadall.engine.world.World;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The interfaces of classes in their present versions, and those that only the VM knows. */
final class PresentInterfaces {

    private static final MethodHandle NATIVELY = natively();

    private final World world;

    PresentInterfaces(World world) {
        this.world = world;
    }

    private static MethodHandle natively() {
        try {
            return TrustedLookup.get().findVirtual(Class.class, "getInterfaces0", MethodType.methodType(Class[].class));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("Class.getInterfaces0", e);
        }
    }

    /** Those of the class, of its superclasses, and of all these interfaces. */
    Set<Class<?>> all(Class<?> type) {
        Set<Class<?>> all = new LinkedHashSet<>();
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            collect(each, all);
        }
        return all;
    }

    private void collect(Class<?> type, Set<Class<?>> all) {
        for (Class<?> each : direct(type)) {
            if (all.add(each)) {
                collect(each, all);
            }
        }
    }

    private Set<Class<?>> direct(Class<?> type) {
        Set<Class<?>> direct = new LinkedHashSet<>();
        LoadedType loaded = type.getClassLoader() == null ? null : world.get(type);
        if (loaded != null) {
            for (String name : loaded.state().info().schema().interfaces()) {
                direct.add(named(name, type.getClassLoader()));
            }
        }
        direct.addAll(List.of(natively(type)));
        return direct;
    }

    /** What {@code getInterfaces()} does not say where it knows the present version. */
    private static Class<?>[] natively(Class<?> type) {
        try {
            return (Class<?>[]) NATIVELY.invoke(type);
        } catch (Throwable e) {
            throw new LinkageError(type.getName(), e);
        }
    }

    private static Class<?> named(String name, ClassLoader loader) {
        try {
            return Class.forName(name.replace('/', '.'), false, loader);
        } catch (ClassNotFoundException e) {
            throw new NoClassDefFoundError(name);
        }
    }
}
