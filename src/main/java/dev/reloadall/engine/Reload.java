package dev.reloadall.engine;

import dev.reloadall.ReloadReport;
import dev.reloadall.engine.instrument.GenericSignatures;
import dev.reloadall.engine.instrument.Redefiner;
import dev.reloadall.engine.instrument.SerializedLambdas;
import dev.reloadall.engine.migrate.Migrator;
import dev.reloadall.engine.migrate.Registrations;
import dev.reloadall.engine.plan.Plan;
import dev.reloadall.engine.plan.PlannedClass;
import dev.reloadall.engine.repoint.Repointer;
import dev.reloadall.engine.weave.Recoding;
import dev.reloadall.engine.world.Home;
import dev.reloadall.engine.world.LoadedType;
import dev.reloadall.engine.world.Member;
import dev.reloadall.engine.world.TypeState;
import dev.reloadall.engine.world.World;
import dev.reloadall.runtime.Epoch;
import dev.reloadall.runtime.RawField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The half of a reload that touches the VM: define, redefine, migrate; commit, or roll back to exactly what was. */
final class Reload {

    private final Plan plan;
    private final Map<Family, List<byte[]>> fresh;
    private final Redefiner redefiner;
    private final Function<Collection<Class<?>>, Object[]> finder;
    private final Phases phases;
    private final World world;
    private final Registrations registrations;
    private final Repointer repointer;
    private final AnnotationTypes annotations;
    private final Map<LoadedType, TypeState> after = new LinkedHashMap<>();
    private final Map<Class<?>, byte[]> recoded = new LinkedHashMap<>();
    private Migrator migrator;
    private boolean redefined;
    private long pauseNanos;

    /** @param phases told of each step before it is taken */
    Reload(Plan plan, Map<Family, List<byte[]>> fresh, Redefiner redefiner,
            Function<Collection<Class<?>>, Object[]> finder, Phases phases, World world, Registrations registrations,
            Repointer repointer) {
        this.repointer = repointer;
        this.plan = plan;
        this.world = world;
        this.registrations = registrations;
        this.fresh = fresh;
        this.redefiner = redefiner;
        this.finder = finder;
        this.phases = phases;
        this.annotations = new AnnotationTypes(plan, redefiner);
    }

    /**
     * @param report gives static migrations what has been done so far
     * @throws RuntimeException or Error whatever stopped it; everything is as before then
     */
    void run(Supplier<ReloadReport> report) {
        try {
            phases.enter(Phase.DEFINE);
            define();
            phases.enter(Phase.REDEFINE);
            install();
            phases.enter(Phase.STATICS);
            migrator.statics(type -> isInitialized(type) && !plan.uninitialized().contains(type));
            phases.enter(Phase.INSTANCES);
            hashing(() -> migrator.instances(finder, phases::migrated));
            phases.enter(Phase.HOOKS);
            migrator.staticHooks(report.get());
            phases.enter(Phase.COMMIT);
        } catch (Throwable e) {
            rollBack(e);
            throw e;
        }
        repointer.commit();
        migrator.commit(Reload::isInitialized);
    }

    /** Objects that get an entry in a side table get their identity hashes in the order of the heap. */
    private void hashing(Runnable migration) {
        if (plan.classes().stream().anyMatch(each -> each.gainsParts() && !each.type().isPrepared())) {
            Heap.entering(migration);
        } else {
            migration.run();
        }
    }

    static boolean isInitialized(LoadedType type) {
        Class<?> loaded = type.type();
        return loaded != null && RawField.isInitialized(loaded);
    }

    private void define() {
        repointer.define(plan);
        if (plan.classes().stream().anyMatch(each -> each.relinks() && SerializedLambdas.concern(each.diff().to()))) {
            redefiner.weaveSerializedLambda();
        }
        for (PlannedClass planned : plan.classes()) {
            List<TypeState.DefinedCompanion> companions = new ArrayList<>();
            for (TypeState.DefinedCompanion each : planned.existing()) {
                byte[] woven = planned.woven().companions().get(each.companion().name());
                companions.add(new TypeState.DefinedCompanion(each.companion(), each.type(), woven));
            }
            newest(planned.revived(), companions);
            if (planned.woven().fresh() != null) {
                byte[] classFile = planned.woven().companions().get(planned.woven().fresh().name());
                Class<?> type = Redefiner.define(planned.type().type(), classFile);
                companions.add(new TypeState.DefinedCompanion(planned.woven().fresh(), type, classFile));
            }
            after.put(planned.type(), planned.after(List.copyOf(companions)));
        }
    }

    /** The parts of one that takes fields in again hang before those of all others. */
    private static void newest(TypeState.DefinedCompanion revived, List<TypeState.DefinedCompanion> companions) {
        for (int i = 0; revived != null && i < companions.size(); i++) {
            if (companions.get(i).companion().name().equals(revived.companion().name())) {
                companions.add(companions.remove(i));
                return;
            }
        }
    }

    private void install() {
        after.forEach(LoadedType::setState);
        defineFresh();
        plan.classes().stream().filter(planned -> planned.woven().fresh() != null).forEach(planned ->
                Redefiner.link(last(after.get(planned.type()).companions()).type()));
        recode();
        migrator = new Migrator(world, plan.classes(), after, registrations, finder);
        if (!migrator.open()) {
            throw Outrun.parts();
        }
        Outrun.check(plan, Reload::isInitialized);
        long start = System.nanoTime();
        repointer.open();
        Map<Class<?>, byte[]> classFiles = classFiles();
        redefiner.redefine(classFiles);
        redefined = true;
        GenericSignatures.forget(classFiles.keySet());
        annotations.renew();
        if (plan.relinks()) {
            Epoch.next();
        }
        repointer.weaveMakers();
        repointer.store(finder);
        pauseNanos = System.nanoTime() - start;
        Outrun.check(plan, this::hasBecomeWithoutUs);
    }

    /** Nobody makes parts of them yet, but the first that is made runs their initializers. */
    private void recode() {
        for (PlannedClass planned : plan.classes()) {
            if (!planned.recoded().isEmpty()) {
                TypeState.DefinedCompanion each = planned.revived();
                recoded.put(each.type(), Recoding.weave(each.installed(), planned.woven().companions().get(each.companion().name()),
                        planned.recoded().stream().map(Home::name).collect(Collectors.toSet())));
            }
        }
        if (!recoded.isEmpty()) {
            redefined = true;
            redefiner.redefine(recoded);
        }
    }

    /**
     * Has the class been initialized by code that knew nothing of the reload? Its new static initializer would have written
     * to the companion; a class that is not part of the plan, such as the table of a switch, has no new one.
     */
    private boolean hasBecomeWithoutUs(LoadedType type) {
        if (!isInitialized(type)) {
            return false;
        }
        TypeState state = after.get(type);
        return state == null || state.companions().stream().anyMatch(each ->
                !each.companion().startsStatics() && holdsStatics(each) && !RawField.isInitialized(each.type()));
    }

    private static boolean holdsStatics(TypeState.DefinedCompanion each) {
        return each.companion().members().keySet().stream().anyMatch(member -> member.kind() == Member.Kind.STATIC_FIELD);
    }

    private static TypeState.DefinedCompanion last(List<TypeState.DefinedCompanion> companions) {
        return companions.get(companions.size() - 1);
    }

    private void defineFresh() {
        List<Class<?>> defined = new ArrayList<>();
        fresh.forEach((family, classFiles) -> {
            for (byte[] classFile : classFiles) {
                Class<?> beside = after.keySet().stream().filter(type -> Family.of(type).equals(family)).findFirst()
                        .map(LoadedType::type).orElseThrow();
                unlessAbsent(() -> defined.add(Redefiner.define(beside, classFile)));
            }
        });
        defined.forEach(each -> unlessAbsent(() -> Redefiner.link(each)));
    }

    /** What extends or names a class that may be there or not, such as an optional library's, or one that its module exports or not, and is not. */
    private static void unlessAbsent(Runnable step) {
        try {
            step.run();
        } catch (NoClassDefFoundError | IllegalAccessError absent) {
            // it fails where it is used, as it would after a restart
        }
    }

    private Map<Class<?>, byte[]> classFiles() {
        Map<Class<?>, byte[]> classFiles = new LinkedHashMap<>();
        for (PlannedClass planned : plan.classes()) {
            TypeState before = planned.before();
            byte[] former = planned.isRedefinedAnyway() ? null : before.installed();
            add(classFiles, planned.type().type(), former, planned.woven().nativeBytes());
            for (TypeState.DefinedCompanion each : before.companions()) {
                add(classFiles, each.type(), recoded.getOrDefault(each.type(), each.installed()), planned.woven().companions().get(each.companion().name()));
            }
        }
        return classFiles;
    }

    private static void add(Map<Class<?>, byte[]> classFiles, Class<?> type, byte[] before, byte[] now) {
        if (!java.util.Arrays.equals(before, now)) {
            classFiles.put(type, now);
        }
    }

    private void rollBack(Throwable cause) {
        try {
            plan.classes().forEach(planned -> planned.type().setState(planned.before()));
            if (redefined) {
                Map<Class<?>, byte[]> former = formerClassFiles();
                redefiner.redefine(former);
                GenericSignatures.forget(former.keySet());
                annotations.rollBack();
            }
            Epoch.next(); // a call site may have linked to the new version even if its code never came into force
            repointer.rollBack(finder);
            if (migrator != null) {
                migrator.rollBack();
            }
        } catch (Throwable e) {
            RollbackFailure failure = new RollbackFailure(e);
            failure.addSuppressed(cause);
            throw failure;
        }
    }

    private Map<Class<?>, byte[]> formerClassFiles() {
        Map<Class<?>, byte[]> former = new LinkedHashMap<>();
        for (PlannedClass planned : plan.classes()) {
            former.put(planned.type().type(), planned.before().installed());
            planned.before().companions().forEach(each ->
                    add(former, each.type(), planned.woven().companions().get(each.companion().name()), each.installed()));
        }
        return former;
    }

    Migrator migrator() {
        return migrator;
    }

    long pauseNanos() {
        return pauseNanos;
    }
}
