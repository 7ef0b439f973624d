package dev.reloadall.engine;

import dev.reloadall.engine.instrument.LoadedVersions;
import dev.reloadall.engine.match.Match;
import dev.reloadall.engine.plan.Plan;
import dev.reloadall.engine.plan.PlannedClass;
import dev.reloadall.engine.world.LoadedType;
import dev.reloadall.engine.world.TypeInfo;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;

/** What classes that load later must know of the reloads before. Any thread. */
final class Versions implements LoadedVersions {

    private final Map<ClassLoader, Map<String, Match>> matches = Collections.synchronizedMap(new WeakHashMap<>());
    private final Set<String> repointed = ConcurrentHashMap.newKeySet();
    private volatile boolean changed;
    private volatile Map<LoadedType, TypeInfo> pending = Map.of();

    /** From now on classes load as the plan will have them: defining companions may load some already. */
    void open(Plan plan) {
        Map<LoadedType, TypeInfo> next = new HashMap<>();
        plan.classes().forEach(each -> next.put(each.type(), each.info()));
        pending = next;
        plan.classes().stream().filter(PlannedClass::isRepointed).forEach(each -> repointed.add(each.type().name()));
    }

    /** The plan is in force, or has been given up. */
    void close() {
        pending = Map.of();
    }

    @Override
    public Map<LoadedType, TypeInfo> pending() {
        return pending;
    }

    void committed(Detected detected, boolean relinks) {
        changed |= relinks;
        detected.matches().forEach((family, match) -> {
            Map<String, Match> known = matches.computeIfAbsent(family.loader(), each -> new ConcurrentHashMap<>());
            if (match.isIdentity()) {
                known.remove(family.outermost());
            } else {
                known.put(family.outermost(), match);
            }
        });
    }

    @Override
    public Set<String> repointed() {
        return repointed; // more than there are after a rollback: whoever names one is woven in vain
    }

    @Override
    public boolean anyChanged() {
        return changed || !pending.isEmpty();
    }

    @Override
    public boolean defines(ClassLoader loader, String name) {
        return !pending.isEmpty();
    }

    @Override
    public byte[] canonical(ClassLoader loader, String name, byte[] classFile) {
        Map<String, Match> known = matches.get(loader);
        if (known == null) {
            return classFile;
        }
        int dollar = name.indexOf('$', name.lastIndexOf('/') + 2);
        Match match = known.get(dollar > 0 ? name.substring(0, dollar) : name);
        return match == null || !match.canonical(name).equals(name) ? classFile : match.rename(classFile);
    }
}
