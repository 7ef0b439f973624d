package dev.reloadall.engine;

import dev.reloadall.Audit;
import dev.reloadall.ObsoleteFrame;
import dev.reloadall.Warning;
import dev.reloadall.engine.match.RetiredLambda;
import dev.reloadall.engine.plan.Plan;
import dev.reloadall.engine.world.LoadedType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What of earlier versions is still alive. Under the reload lock. */
final class Remnants {

    private static final int HOLDERS = 5;

    private final Set<LoadedType> deleted = new LinkedHashSet<>();
    private final Set<RetiredLambda> lambdas = new LinkedHashSet<>();
    private final Map<String, Audit.Incomplete> incomplete = new LinkedHashMap<>();

    void committed(Detected detected, Plan plan, Reload reload) {
        for (Warning each : plan.unfilled()) {
            long instances = reload.migrator() == null ? 0 : reload.migrator().counts().entrySet().stream()
                    .filter(count -> isA(count.getKey(), each.className())).mapToLong(Map.Entry::getValue).sum();
            if (instances > 0) {
                incomplete.put(each.where(), new Audit.Incomplete(each.className(), each.member(), instances, each.message()));
            }
        }
        deleted.addAll(detected.deleted());
        detected.candidates().forEach(each -> deleted.remove(each.type()));
        detected.matches().values().forEach(match -> lambdas.addAll(match.unmatchedOld()));
    }

    private static boolean isA(Class<?> type, String name) {
        return type != null && (type.getName().equals(name) || isA(type.getSuperclass(), name));
    }

    /** Frames that run superseded code now. */
    static List<ObsoleteFrame> frames() {
        return Heap.walker().obsoleteFrames();
    }

    Audit audit(Function<Collection<Class<?>>, Object[]> finder) {
        List<Audit.OldLambda> old = lambdas.stream().map(each -> new Audit.OldLambda(each.owner().replace('/', '.'),
                String.valueOf(each.enclosingMethod()), -1, "the version after has no such lambda")).toList();
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

    private static List<String> holders(Object[] instances) {
        Set<String> holders = new LinkedHashSet<>();
        for (int i = 0; i < Math.min(instances.length, HOLDERS); i++) {
            Heap.walker().referrersOf(instances[i]).stream().filter(each -> each.holder() != instances)
                    .forEach(each -> holders.add(String.valueOf(each.where())));
        }
        return List.copyOf(holders);
    }
}
