package dev.reloadall.engine;

import dev.reloadall.ClassOutcome;
import dev.reloadall.Refusal;
import dev.reloadall.RefusalKind;
import dev.reloadall.ReloadException;
import dev.reloadall.ReloadPlan;
import dev.reloadall.ReloadReport;
import dev.reloadall.ReloadReportBuilder;
import dev.reloadall.Warning;
import dev.reloadall.engine.instrument.Redefiner;
import dev.reloadall.engine.migrate.MigrationFailure;
import dev.reloadall.engine.plan.Plan;
import dev.reloadall.engine.plan.PlannedClass;
import dev.reloadall.engine.plan.Planner;
import dev.reloadall.engine.world.LoadedType;
import dev.reloadall.engine.world.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The order of a reload. Under the reload lock. */
final class Reloader {

    private final World world;
    private final Detector detector;
    private final Redefiner redefiner;
    private final Function<Collection<Class<?>>, Object[]> finder;
    private final Versions versions;
    private final Set<String> leftBehind = new HashSet<>();
    private volatile Phases phases = phase -> { };

    Reloader(World world, Redefiner redefiner, Function<Collection<Class<?>>, Object[]> finder, Versions versions) {
        this.world = world;
        this.detector = new Detector(world);
        this.redefiner = redefiner;
        this.finder = finder;
        this.versions = versions;
    }

    void setPhases(Phases told) {
        phases = told;
    }

    ReloadPlan plan() {
        Detected detected = detector.detect();
        Plan plan = plan(detected);
        ReloadPlan.Builder builder = ReloadPlan.builder();
        plan.refusals().forEach(builder::add);
        plan.warnings().forEach(builder::add);
        changed(plan).forEach(each -> builder.add(Outcomes.of(each, 0)));
        return builder.build();
    }

    private Plan plan(Detected detected) {
        Planner planner = new Planner(world, Reload::isInitialized, leftBehind::contains);
        Plan plan = planner.plan(detected.candidates());
        if (detected.refusals().isEmpty()) {
            return plan;
        }
        List<Refusal> all = new ArrayList<>(detected.refusals());
        all.addAll(plan.refusals());
        return new Plan(plan.classes(), all, plan.warnings());
    }

    ReloadReport reload() {
        long start = System.nanoTime();
        Detected detected = detector.detect();
        return reload(detected, start);
    }

    ReloadReport reload(Detected detected, long start) {
        Plan plan = plan(detected);
        ReloadReportBuilder report = ReloadReport.builder();
        plan.warnings().forEach(report::add);
        if (!plan.refusals().isEmpty()) {
            throw refused(plan.refusals(), report, start, null);
        }
        Reload reload = new Reload(plan, detected.fresh(), redefiner, finder, phases);
        if (!plan.classes().isEmpty()) {
            run(reload, plan, report, start);
        }
        detector.remember(detected);
        versions.committed(detected, plan.relinks());
        return report(plan, reload, detected, report, start);
    }

    private void run(Reload reload, Plan plan, ReloadReportBuilder report, long start) {
        try {
            reload.run();
        } catch (RollbackFailure e) {
            throw new ReloadException(report.cause(e).rollbackFailure(e.getCause()).elapsed(since(start)).build(), e);
        } catch (MigrationFailure e) {
            leave(plan);
            Refusal refusal = Refusal.of(e.className(), e.member(), RefusalKind.MIGRATION_FAILED, e.getMessage(),
                    "mend it and reload again");
            throw refused(List.of(refusal), report, start, e.getCause());
        } catch (LinkageError e) {
            leave(plan);
            String name = plan.classes().get(0).type().name().replace('/', '.');
            throw refused(List.of(Refusal.of(name, RefusalKind.VM_REFUSED, String.valueOf(e),
                    "restart the program with this version, and please report it")), report, start, e);
        } catch (Throwable e) {
            leave(plan);
            throw new ReloadException(report.cause(e).elapsed(since(start)).build(), e);
        }
    }

    private void leave(Plan plan) {
        plan.classes().stream().filter(each -> each.fresh() != null).forEach(each -> leftBehind.add(each.fresh().name()));
    }

    private static ReloadException refused(List<Refusal> refusals, ReloadReportBuilder report, long start, Throwable cause) {
        refusals.forEach(report::add);
        return new ReloadException(report.elapsed(since(start)).build(), cause);
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static List<PlannedClass> changed(Plan plan) {
        return plan.classes().stream().filter(PlannedClass::isChanged).toList();
    }

    private static ReloadReport report(Plan plan, Reload reload, Detected detected, ReloadReportBuilder report, long start) {
        Map<Class<?>, Long> counts = reload.migrator() == null ? Map.of() : reload.migrator().counts();
        for (PlannedClass planned : changed(plan)) {
            report.add(Outcomes.of(planned, instances(planned.type(), counts)));
        }
        detected.deleted().forEach(type -> report.add((ClassOutcome) Outcomes.deleted(type)));
        counts.forEach(report::migrated);
        if (reload.migrator() != null) {
            reload.migrator().lost().forEach((field, count) -> report.add(Warning.of(field + ": " + count
                    + (count == 1 ? " value" : " values") + " could not be converted without loss")));
        }
        return report.pause(Duration.ofNanos(reload.pauseNanos())).elapsed(since(start)).build();
    }

    private static long instances(LoadedType type, Map<Class<?>, Long> counts) {
        Class<?> loaded = type.type();
        return counts.entrySet().stream().filter(each -> loaded.isAssignableFrom(each.getKey())).mapToLong(Map.Entry::getValue).sum();
    }
}
