package dev.reloadall.engine.plan;

import dev.reloadall.Refusal;
import dev.reloadall.Warning;
import java.util.List;

/**
 * What a reload will do, woven and ready.
 *
 * @param classes the changed ones and the rewoven ones
 * @param refusals all of them; the reload goes through only where there is none
 * @param warnings what a person should know
 * @param unfilled fields whose initializer cannot be run for live objects
 */
public record Plan(List<PlannedClass> classes, List<Refusal> refusals, List<Warning> warnings,
        List<Warning> unfilled) {

    /** Does linkage to any class differ from before? */
    public boolean relinks() {
        return classes.stream().anyMatch(PlannedClass::relinks);
    }
}
