package dev.reloadall.engine;

import dev.reloadall.engine.plan.Candidate;
import dev.reloadall.engine.plan.Plan;
import dev.reloadall.engine.plan.PlannedClass;
import dev.reloadall.engine.plan.Renames;
import dev.reloadall.engine.schema.MemberKey;
import dev.reloadall.engine.world.LoadedType;
import java.util.List;
import java.util.Map;

/** The versions before the last reload, so that it can be undone. Under the reload lock. */
final class History {

    private List<Candidate> former = List.of();

    void add(Plan plan) {
        Map<LoadedType, Map<MemberKey, String>> renames = Renames.backwards(plan);
        former = plan.classes().stream().filter(PlannedClass::isChanged)
                .map(each -> new Candidate(each.type(), each.before().logical(), renames.getOrDefault(each.type(), Map.of()))).toList();
    }

    /** What to reload to undo the last one, or {@code null}. */
    Detected former() {
        if (former.isEmpty()) {
            return null;
        }
        Detected detected = Detected.nothing();
        detected.candidates().addAll(former);
        return detected;
    }

    void clear() {
        former = List.of();
    }
}
