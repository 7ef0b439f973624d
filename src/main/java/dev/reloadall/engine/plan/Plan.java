package dev.reloadall.engine.plan;

import dev.reloadall.Refusal;
import dev.reloadall.Warning;
import dev.reloadall.engine.world.LoadedType;
import java.util.List;
import java.util.Set;

/**
 * What a reload will do, woven and ready.
 *
 * @param classes the changed ones and the rewoven ones
 * @param refusals all of them; the reload goes through only where there is none
 * @param warnings what a person should know
 * @param unfilled fields whose initializer cannot be run for live objects
 * @param uninitialized classes that must not have been initialized when it is carried out
 */
public record Plan(List<PlannedClass> classes, List<Refusal> refusals, List<Warning> warnings,
        List<Warning> unfilled, Set<LoadedType> uninitialized) {

    /** Does linkage to any class differ from before? */
    public boolean relinks() {
        return classes.stream().anyMatch(PlannedClass::relinks);
    }
}
