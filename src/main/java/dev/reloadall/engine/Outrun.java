package dev.reloadall.engine;

import dev.reloadall.engine.plan.Plan;
import dev.reloadall.engine.world.LoadedType;
import java.util.function.Predicate;

/**
 * The program has initialized a class that the plan took for not initialized, or obsolete code has brought back a part that the plan
 * took for gone: there has to be another plan.
 */
final class Outrun extends RuntimeException {

    private static final long serialVersionUID = 1;

    private Outrun(String message) {
        super(message);
    }

    private static Outrun initialized(LoadedType type) {
        return new Outrun("the program keeps initializing classes while they are reloaded, the last one " + type.name().replace('/', '.'));
    }

    static Outrun parts() {
        return new Outrun("obsolete code keeps writing to fields that were removed, and are being added again");
    }

    /**
     * @param initialized has the class been initialized meanwhile?
     * @throws Outrun where one has been
     */
    static void check(Plan plan, Predicate<LoadedType> initialized) {
        for (LoadedType each : plan.uninitialized()) {
            if (initialized.test(each)) {
                throw initialized(each);
            }
        }
    }
}
