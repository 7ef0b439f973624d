package dev.reloadall.engine;

import dev.reloadall.engine.instrument.AnnotationElements;
import dev.reloadall.engine.instrument.Redefiner;
import dev.reloadall.engine.plan.Plan;
import dev.reloadall.engine.plan.PlannedClass;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The annotation types of a plan: what the JDK knows of them follows the reload. */
final class AnnotationTypes {

    private final List<PlannedClass> types;
    private final Redefiner redefiner;

    AnnotationTypes(Plan plan, Redefiner redefiner) {
        this.types = plan.classes().stream().filter(each -> each.type().type().isAnnotation()).toList();
        this.redefiner = redefiner;
    }

    /** The new versions are in force. */
    void renew() {
        renew(PlannedClass::logical);
    }

    /** The former ones are in force again. */
    void rollBack() {
        renew(each -> each.before().logical());
    }

    private void renew(Function<PlannedClass, byte[]> version) {
        if (types.isEmpty()) {
            return;
        }
        types.forEach(each -> AnnotationElements.renew(each.type().type(), version.apply(each)));
        AnnotationElements.forget(Arrays.stream(redefiner.loaded()).filter(each -> each.getClassLoader() != null && !each.isArray()).toList());
    }
}
