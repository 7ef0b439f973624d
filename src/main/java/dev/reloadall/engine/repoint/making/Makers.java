package dev.reloadall.engine.repoint.making;

import dev.reloadall.engine.instrument.ForeignLayout;
import dev.reloadall.engine.instrument.Redefiner;
import dev.reloadall.engine.schema.ClassReferences;
import dev.reloadall.engine.weave.OutsiderWeaver;
import dev.reloadall.engine.world.World;
import java.lang.instrument.ClassFileTransformer;
import java.security.ProtectionDomain;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Has loaded classes that are never reloaded make successors, by retransformation. It stays, because other agents may ask for these
 * classes again; whoever does gets what the present versions need.
 *
 * <p>Transforms in any thread, all else under the reload lock.
 */
public final class Makers implements ClassFileTransformer {

    private final World world;
    private final Redefiner redefiner;
    private final Outsiders outsiders;
    /** Internal names; more than there are after a rollback, which does no harm. */
    private final Set<String> repointed = ConcurrentHashMap.newKeySet();
    private final Map<Class<?>, Throwable> failures = new ConcurrentHashMap<>();
    private final List<Class<?>> woven = new ArrayList<>();
    private boolean added;

    /** @param outsiders knows who makes objects of what */
    public Makers(World world, Redefiner redefiner, Outsiders outsiders) {
        this.world = world;
        this.redefiner = redefiner;
        this.outsiders = outsiders;
    }

    /**
     * The world says what their next objects are to be instances of.
     *
     * @throws ForeignLayout where one of them cannot be woven
     */
    public void weave(Collection<Class<?>> types) {
        types.forEach(each -> repointed.add(each.getName().replace('.', '/')));
        List<Class<?>> makers = outsiders.makers(types);
        if (!makers.isEmpty()) {
            if (!added) {
                redefiner.add(this);
                added = true;
            }
            retransform(makers);
        }
    }

    private void retransform(List<Class<?>> makers) {
        failures.clear();
        Class<?>[] all = makers.toArray(Class<?>[]::new);
        try {
            redefiner.retransform(all);
            woven.addAll(makers);
        } catch (LinkageError | UnsupportedOperationException e) {
            makers.forEach(this::retransform); // which names the one
        }
        for (Class<?> each : makers) {
            Throwable failure = failures.get(each);
            if (failure != null) {
                throw refusal(each, failure);
            }
        }
    }

    private void retransform(Class<?> maker) {
        try {
            redefiner.retransform(maker);
            woven.add(maker);
        } catch (LinkageError | UnsupportedOperationException e) {
            throw refusal(maker, e);
        }
    }

    private static ForeignLayout refusal(Class<?> maker, Throwable failure) {
        return new ForeignLayout(maker.getName(), "it makes objects of a class that is re-pointed, and cannot be woven for that: " + failure, failure);
    }

    /** As before; so is the world. */
    public void rollBack() {
        if (!woven.isEmpty()) {
            redefiner.retransform(woven.toArray(Class<?>[]::new));
        }
        commit();
    }

    /** What was woven stays. */
    public void commit() {
        woven.clear();
        failures.clear();
    }

    @Override
    public byte[] transform(ClassLoader loader, String name, Class<?> redefined, ProtectionDomain domain, byte[] classFile) {
        if (loader == null || redefined == null) { // what loads now is woven then
            return null;
        }
        try {
            boolean concerned = world.get(redefined) == null && !Collections.disjoint(repointed, ClassReferences.of(classFile));
            byte[] out = concerned ? OutsiderWeaver.weave(world.types(loader, Map.of()), classFile) : classFile;
            return out == classFile ? null : out;
        } catch (Throwable e) { // thrown into the VM it would vanish
            failures.put(redefined, e);
            return null;
        }
    }
}
