package dev.reloadall.engine;

import dev.reloadall.Audit;
import dev.reloadall.ObsoleteFrame;
import dev.reloadall.Warning;
import dev.reloadall.engine.instrument.LambdaClasses;
import dev.reloadall.engine.match.RetiredLambda;
import dev.reloadall.engine.plan.Plan;
import dev.reloadall.engine.world.LoadedType;
import dev.reloadall.engine.world.World;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** What of earlier versions is still alive. Under the reload lock. */
final class Remnants {

    private static final int HOLDERS = 5;
    private static final long UNKNOWN = -1;

    private final World world;
    private final Supplier<Class<?>[]> loaded;

    private final Set<LoadedType> deleted = new LinkedHashSet<>();
    private final Map<RetiredLambda, LoadedType> lambdas = new LinkedHashMap<>();
    private final Map<String, Audit.Incomplete> incomplete = new LinkedHashMap<>();

    /** @param loaded all classes of the VM */
    Remnants(World world, Supplier<Class<?>[]> loaded) {
        this.world = world;
        this.loaded = loaded;
    }

    void committed(Detected detected, Plan plan, Reload reload) {
        for (Warning each : plan.unfilled()) {
            long instances = reload.migrator() == null ? 0 : reload.migrator().anew(each.className(), each.member());
            if (instances > 0) {
                incomplete.put(each.where(), new Audit.Incomplete(each.className(), each.member(), instances, each.message()));
            }
        }
        deleted.addAll(detected.deleted());
        detected.candidates().forEach(each -> deleted.remove(each.type()));
        deleted.removeIf(each -> each.file().toFile().exists()); // one that came back as it was is no candidate
        detected.matches().forEach((family, match) -> match.unmatchedOld()
                .forEach(each -> lambdas.put(each, world.get(family.loader(), each.owner()))));
    }

    /** Frames that run superseded code now. */
    static List<ObsoleteFrame> frames() {
        return Heap.walker().obsoleteFrames();
    }

    Audit audit(Function<Collection<Class<?>>, Object[]> finder) {
        List<Audit.OldLambda> old = oldLambdas();
        List<Audit.DeletedClass> gone = new ArrayList<>();
        for (LoadedType type : deleted) {
            Class<?> loaded = type.type();
            Object[] instances = loaded == null ? new Object[0] : finder.apply(List.of(loaded));
            if (instances.length > 0) {
                gone.add(new Audit.DeletedClass(loaded.getName(), instances.length, holders(instances)));
            }
        }
        return new Audit(frames(), old, gone, List.copyOf(incomplete.values()));
    }

    /** Those of which there are objects; of some it is not known, since nothing says which class calls them. */
    private List<Audit.OldLambda> oldLambdas() {
        Class<?>[] all = lambdas.isEmpty() ? new Class<?>[0] : loaded.get();
        List<Audit.OldLambda> old = new ArrayList<>();
        for (Map.Entry<RetiredLambda, LoadedType> each : lambdas.entrySet()) {
            long alive = alive(each.getKey(), each.getValue() == null ? null : each.getValue().type(), all);
            if (alive != 0) {
                old.add(new Audit.OldLambda(each.getKey().owner().replace('/', '.'), String.valueOf(each.getKey().enclosingMethod()),
                        alive, "the version after has no such lambda"));
            }
        }
        return old;
    }

    private static long alive(RetiredLambda lambda, Class<?> owner, Class<?>[] loaded) {
        if (owner == null) {
            return 0;
        }
        List<Class<?>> classes = LambdaClasses.calling(loaded, owner, lambda.name(), lambda.descriptor());
        return classes.isEmpty() ? UNKNOWN : Heap.walker().instancesOf(classes).length;
    }

    private static List<String> holders(Object[] instances) {
        Set<String> holders = new LinkedHashSet<>();
        for (int i = 0; i < Math.min(instances.length, HOLDERS); i++) {
            Heap.walker().referrersOf(instances[i]).stream().filter(each -> each.holder() != instances)
                    .forEach(each -> holders.add(String.valueOf(each.where())));
        }
        return List.copyOf(holders);
    }
}
