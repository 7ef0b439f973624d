package dev.reloadall.engine.repoint.library;

import dev.reloadall.engine.plan.Plan;
import dev.reloadall.engine.repoint.vm.UnknownLayout;
import dev.reloadall.engine.world.LoadedType;
import dev.reloadall.engine.world.Shapes;
import dev.reloadall.engine.world.World;
import dev.reloadall.runtime.Declared;
import dev.reloadall.runtime.RawField;
import java.io.ObjectStreamClass;
import java.lang.invoke.MethodHandle;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What object streams know of classes that have become serializable: the library keeps for each class what it found when it was first
 * asked, and takes the version from members that it finds by reflection, where added ones are not.
 */
public final class Descriptors {

    private final World world;
    private final Map<Class<?>, Long> former = new HashMap<>();
    private ClassValue<?> cache;
    private MethodHandle version;

    /** @param world has the class files that versions are computed of */
    public Descriptors(World world) {
        this.world = world;
    }

    /** @throws UnknownLayout where the library keeps them in another way */
    public void prepare() {
        try {
            Class<?> caches = Class.forName("java.io.ObjectStreamClass$Caches");
            Object all = RawField.getter(caches.getDeclaredField("localDescs")).invoke();
            cache = (ClassValue<?>) RawField.getter(Class.forName("java.io.ClassCache").getDeclaredField("map")).invoke(all);
            version = RawField.setter(ObjectStreamClass.class.getDeclaredField("suid"));
        } catch (Throwable e) {
            throw new UnknownLayout("its object streams keep what they know of classes in another way: " + e, e);
        }
    }

    /** Has them know the classes as they are now. */
    public void renew(Collection<Class<?>> answering, Plan plan) {
        Set<Class<?>> all = new HashSet<>(answering);
        plan.classes().stream().<Class<?>>map(each -> each.type().type()).filter(each -> Declared.of(each).descriptor() != null).forEach(all::add);
        Map<Class<?>, Long> versions = new HashMap<>();
        for (Class<?> type : all) {
            LoadedType loaded = world.get(type);
            if (gained(loaded)) {
                former.put(type, version(type));
                versions.put(type, type.isInterface() ? null : SerialVersions.of(loaded.state().logical()));
            }
        }
        set(versions);
    }

    private static Long version(Class<?> type) {
        ObjectStreamClass known = (ObjectStreamClass) Declared.of(type).descriptor();
        return known == null ? null : known.getSerialVersionUID();
    }

    private boolean gained(LoadedType type) {
        return new Shapes(world.types(type.loader(), Map.of())).of(type.name(), false).interfaces().contains("java/io/Serializable");
    }

    /** First all are forgotten: one that is made refers to its superclass's. Who refers to one that is known goes on to. */
    private void set(Map<Class<?>, Long> versions) {
        versions.forEach((type, serialVersion) -> {
            if (serialVersion == null || Declared.of(type).descriptor() == null) {
                Declared.of(type).setDescriptor(null);
                cache.remove(type);
            }
        });
        versions.forEach((type, serialVersion) -> {
            if (serialVersion != null) {
                set(type, serialVersion);
            }
        });
    }

    private void set(Class<?> type, Long serialVersion) {
        ObjectStreamClass known = ObjectStreamClass.lookup(type);
        if (known == null) {
            throw new IllegalStateException("object streams do not take " + type.getName() + " for serializable");
        }
        try {
            version.invoke(known, serialVersion);
        } catch (Throwable e) {
            throw new LinkageError(type.getName(), e);
        }
        Declared.of(type).setDescriptor(known);
    }

    /** To be called when the classes answer as before. */
    public void rollBack() {
        set(former);
        former.clear();
    }

    /** What was renewed stays. */
    public void commit() {
        former.clear();
    }
}
