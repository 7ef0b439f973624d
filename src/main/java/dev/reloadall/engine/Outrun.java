package dev.reloadall.engine;

import dev.reloadall.engine.plan.Plan;
import dev.reloadall.engine.world.LoadedType;
import java.util.function.Predicate;

/** The program has initialized a class that the plan took for not initialized: there has to be another plan. */
final class Outrun extends RuntimeException {

    private static final long serialVersionUID = 1;

    private Outrun(LoadedType type) {
        super("the program keeps initializing classes while they are reloaded, the last one " + type.name().replace('/', '.'));
    }

    /**
     * @param initialized has the class been initialized meanwhile?
     * @throws Outrun where one has been
     */
    static void check(Plan plan, Predicate<LoadedType> initialized) {
        for (LoadedType each : plan.uninitialized()) {
            if (initialized.test(each)) {
                throw new Outrun(each);
            }
        }
    }
}
