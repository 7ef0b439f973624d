package dev.reloadall.engine;

import dev.reloadall.Audit;
import dev.reloadall.ObsoleteFrame;
import dev.reloadall.Refusal;
import dev.reloadall.RefusalKind;
import dev.reloadall.ReloadException;
import dev.reloadall.ReloadOptions;
import dev.reloadall.ReloadPlan;
import dev.reloadall.ReloadReport;
import dev.reloadall.engine.hotswap.Prospect;
import dev.reloadall.engine.instrument.ForeignLayout;
import dev.reloadall.engine.instrument.Redefiner;
import dev.reloadall.engine.migrate.HashTables;
import dev.reloadall.engine.migrate.MigrationFailure;
import dev.reloadall.engine.migrate.Registrations;
import dev.reloadall.engine.migrate.StaleMap;
import dev.reloadall.engine.plan.PartCensus;
import dev.reloadall.engine.plan.Plan;
import dev.reloadall.engine.plan.PlannedClass;
import dev.reloadall.engine.plan.Planner;
import dev.reloadall.engine.repoint.Repointer;
import dev.reloadall.engine.world.LoadedType;
import dev.reloadall.engine.world.World;
import dev.reloadall.runtime.Extension;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** The order of a reload. Under the reload lock. */
final class Reloader {

    private static final int ATTEMPTS = 10;

    private final World world;
    private final Detector detector;
    private final ForeignCode foreign;
    private final Redefiner redefiner;
    private final Function<Collection<Class<?>>, Object[]> finder;
    private final Versions versions;
    private final Registrations registrations;
    private final Supplier<Throwable> loadFailures;
    private final Repointer repointer;
    private final Remnants remnants;
    private final History history = new History();
    private final Set<String> leftBehind = new HashSet<>();
    private final Set<LoadedType> stripped = Collections.newSetFromMap(new WeakHashMap<>());
    private final Progress progress;
    private volatile Phases phases;

    Reloader(World world, Redefiner redefiner, Function<Collection<Class<?>>, Object[]> finder, Versions versions,
            Registrations registrations, Supplier<Throwable> loadFailures, Repointer repointer, Progress progress) {
        this.progress = progress;
        this.phases = progress;
        this.repointer = repointer;
        this.loadFailures = loadFailures;
        this.world = world;
        this.foreign = new ForeignCode(redefiner);
        this.detector = new Detector(world, foreign);
        this.redefiner = redefiner;
        this.finder = finder;
        this.versions = versions;
        this.registrations = registrations;
        this.remnants = new Remnants(world, redefiner::loaded);
    }

    /** For tests that make a phase fail. */
    void setPhases(Phases told) {
        phases = told;
    }

    ReloadPlan plan() {
        Plan plan = plan(detect(), PartCensus.NONE);
        return Reports.plan(plan, repointer.isProvenFor(plan));
    }

    ReloadReport reload(ReloadOptions options) {
        Reports reports = new Reports(System.nanoTime());
        return reload(detect(), options, reports);
    }

    /** Versions given by a debugger, an IDE or a build tool, whatever the files say. */
    ReloadReport redefine(Map<Class<?>, byte[]> classFiles) {
        Reports reports = new Reports(System.nanoTime());
        return reload(detector.given(classFiles), ReloadOptions.defaults(), reports);
    }

    /**
     * What a class will run once these have been reloaded, and whether it can before.
     *
     * @throws dev.reloadall.ReloadException where the reload would be refused
     */
    Prospect prospect(Map<Class<?>, byte[]> sent, LoadedType type) {
        Reports reports = new Reports(System.nanoTime());
        Detected detected = foreign.unexamined(() -> sent(sent));
        Plan plan = plan(detected, PartCensus.NONE);
        reports.planned(plan, detected);
        refuse(plan.refusals(), reports);
        byte[] classFile = plan.classes().stream().filter(each -> each.type() == type).findFirst()
                .map(each -> each.woven().nativeBytes()).orElse(type.state().installed());
        return new Prospect(classFile, new BodyChanges(world).when(detected, plan));
    }

    /** What a debugger sent; where it is what lies in the class files, the others that changed come along. */
    ReloadReport reloadSent(Map<Class<?>, byte[]> sent) {
        Reports reports = new Reports(System.nanoTime());
        return reload(sent(sent), ReloadOptions.defaults(), reports, PartCensus.NONE); // as it was when the debugger was answered
    }

    private Detected sent(Map<Class<?>, byte[]> sent) {
        Map<LoadedType, byte[]> loaded = new LinkedHashMap<>();
        sent.forEach((type, classFile) -> loaded.put(world.get(type), classFile));
        if (Detector.areInTheirFiles(loaded)) {
            Detected files = detector.detect();
            if (plan(files, PartCensus.NONE).refusals().isEmpty()) {
                return files;
            }
        }
        return detector.given(sent);
    }

    /** Back to the versions before the last reload that changed anything. */
    ReloadReport undo() {
        Reports reports = new Reports(System.nanoTime());
        Detected former = history.former();
        if (former == null) {
            throw reports.refused(List.of(Refusal.of("the program", RefusalKind.NOTHING_TO_UNDO,
                    "there is no reload to undo", "reload first")), null);
        }
        ReloadReport report = reload(former, ReloadOptions.defaults(), reports);
        history.clear();
        return report;
    }

    Audit audit() {
        return remnants.audit(finder);
    }

    private Plan plan(Detected detected, PartCensus census) {
        detected.candidates().removeIf(each -> each.type().type() == null); // its loader has gone meanwhile
        Plan plan = new Planner(world, Reload::isInitialized, leftBehind::contains, repointer, census).plan(detected.candidates(), detected.freshByLoader());
        if (detected.refusals().isEmpty()) {
            return plan;
        }
        List<Refusal> all = new ArrayList<>(detected.refusals());
        all.addAll(plan.refusals());
        return new Plan(plan.classes(), all, plan.warnings(), plan.unfilled(), plan.uninitialized());
    }

    /** To look at a new version loads its superclass, if that is new: as code of the version before, which has to be rewoven. */
    private Detected detect() {
        List<LoadedType> before = world.all();
        Detected detected = detector.detect();
        if (world.all() != before) {
            for (Class<?> type : redefiner.loaded()) {
                if (type.getClassLoader() != null && !type.isArray() && !type.isHidden()) {
                    world.get(type);
                }
            }
        }
        return detected;
    }

    private Plan planToCarryOut(Detected detected, PartCensus census) {
        Plan plan = plan(detected, census);
        boolean possible = !plan.refusals().isEmpty() || repointer.prove(plan);
        return possible ? plan : plan(detected, census); // which now is refused
    }

    private ReloadReport reload(Detected detected, ReloadOptions options, Reports reports) {
        return reload(detected, options, reports, this::isExtinct);
    }

    private boolean isExtinct(Class<?> owner, Class<?> part, boolean sameNames) {
        if (!sameNames && !Remnants.frames().isEmpty()) {
            return false;
        }
        Extension.of(owner).expectNoStrays();
        return finder.apply(List.of(part)).length == 0;
    }

    private ReloadReport reload(Detected detected, ReloadOptions options, Reports reports, PartCensus census) {
        for (int attempt = 1; ; attempt++) {
            try {
                return attempt(detected, options, reports, census);
            } catch (Outrun e) {
                if (attempt == ATTEMPTS) {
                    throw reports.failed(e);
                }
            } catch (MigrationFailure e) {
                if (attempt == ATTEMPTS || !e.concernsNobody()) {
                    throw reports.refused(List.of(Refusal.of(e.className(), e.member(), RefusalKind.MIGRATION_FAILED, e.getMessage(),
                            "mend it and reload again")), e.getCause());
                }
            }
        }
    }

    private ReloadReport attempt(Detected detected, ReloadOptions options, Reports reports, PartCensus census) {
        Plan plan = planToCarryOut(detected, census);
        reports.planned(plan, detected);
        refuse(plan.refusals(), reports);
        options.quiescenceTimeout().ifPresent(timeout -> refuse(new Quiescence(plan).await(timeout), reports));
        Reload reload = new Reload(plan, detected.fresh(), redefiner, finder, phases, world, registrations, repointer);
        if (!plan.classes().isEmpty()) {
            refuse(OuterInstances.missing(plan, finder), reports);
            versions.open(plan);
            try {
                run(reload, plan, reports);
            } finally {
                versions.close();
            }
            history.add(plan);
        }
        detector.remember(detected);
        versions.committed(detected, plan.relinks());
        for (Throwable each = loadFailures.get(); each != null; each = loadFailures.get()) {
            reports.loadFailure(each);
        }
        remnants.committed(detected, plan, reload);
        reports.stripped(newlyStripped(plan));
        if (plan.classes().isEmpty()) {
            return reports.done(reload, List.of());
        }
        SideTableKeeper.startIfNeeded(() -> !progress.isIdle());
        afterwards("which maps hold keys that hash differently now", reports, () -> tables(reload, options, reports));
        afterwards("who has constants that are gone", reports, () -> reports.enums(reload.migrator()));
        List<ObsoleteFrame> frames = new ArrayList<>();
        afterwards("which frames run superseded code", reports, () -> frames.addAll(Remnants.frames()));
        return reports.done(reload, frames);
    }

    /** The reload is done, and no failure of a search for what to say about it can change that. */
    private static void afterwards(String what, Reports reports, Runnable search) {
        try {
            search.run();
        } catch (Throwable e) {
            reports.unknown(what, e);
        }
    }

    /** Classes that run for the first time without what another agent had put into them. */
    private List<LoadedType> newlyStripped(Plan plan) {
        return plan.classes().stream().map(PlannedClass::type)
                .filter(type -> (type.isInstrumented() || redefiner.carries(type.type())) && stripped.add(type)).toList();
    }

    private void tables(Reload reload, ReloadOptions options, Reports reports) {
        List<StaleMap> stale = reload.migrator().staleMaps(finder);
        if (options.rehash()) {
            stale.forEach(each -> HashTables.rehash(each.map()));
        }
        reports.stale(stale, options.rehash());
    }

    private static void refuse(List<Refusal> refusals, Reports reports) {
        if (!refusals.isEmpty()) {
            throw reports.refused(refusals, null);
        }
    }

    private void run(Reload reload, Plan plan, Reports reports) {
        try {
            reload.run(() -> reports.done(reload, List.of()));
        } catch (RollbackFailure e) {
            throw reports.halfDone(e);
        } catch (Outrun | MigrationFailure e) {
            leave(plan);
            throw e;
        } catch (ForeignLayout e) {
            leave(plan);
            throw reports.refused(List.of(Refusal.of(e.className(), RefusalKind.VM_REFUSED, e.getMessage(),
                    "run without that agent, or restart")), e);
        } catch (LinkageError e) {
            leave(plan);
            throw reports.refused(List.of(Culprit.of(plan, e)), e);
        } catch (Throwable e) {
            leave(plan);
            throw reports.failed(e);
        }
    }

    /** A loader never forgets a class: the names are not free for the next attempt. */
    private void leave(Plan plan) {
        plan.classes().stream().filter(each -> each.fresh() != null).forEach(each -> leftBehind.add(each.fresh().name()));
    }
}
