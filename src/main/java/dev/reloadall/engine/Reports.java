package dev.reloadall.engine;

import dev.reloadall.ObsoleteFrame;
import dev.reloadall.Referrer;
import dev.reloadall.Refusal;
import dev.reloadall.ReloadException;
import dev.reloadall.ReloadPlan;
import dev.reloadall.ReloadReport;
import dev.reloadall.ReloadReportBuilder;
import dev.reloadall.Warning;
import dev.reloadall.engine.migrate.Migrator;
import dev.reloadall.engine.migrate.StaleMap;
import dev.reloadall.engine.plan.Plan;
import dev.reloadall.engine.plan.PlannedClass;
import dev.reloadall.engine.world.LoadedType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts into words what one reload did. */
final class Reports {

    private static final int MOST_NAMES = 5;

    private final long start;
    private Plan plan;
    private Detected detected;
    private final List<Warning> stale = new ArrayList<>();

    /** @param start by {@link System#nanoTime()} */
    Reports(long start) {
        this.start = start;
    }

    /** @param proven has the VM shown that it can do what the plan asks of it? */
    static ReloadPlan plan(Plan plan, boolean proven) {
        ReloadPlan.Builder builder = ReloadPlan.builder();
        plan.refusals().forEach(builder::add);
        plan.warnings().forEach(builder::add);
        if (!proven && plan.refusals().isEmpty()) {
            builder.add(Warning.of("objects are to be re-pointed, and this VM has not shown yet that it can: the reload will try it "
                    + "on throw-away classes first, and refuse where anything is not as expected"));
        }
        plan.classes().stream().filter(PlannedClass::isChanged).forEach(each -> builder.add(Outcomes.of(each, 0)));
        return builder.build();
    }

    void planned(Plan plan, Detected detected) {
        this.plan = plan;
        this.detected = detected;
    }

    ReloadException refused(List<Refusal> refusals, Throwable cause) {
        ReloadReportBuilder report = begun();
        refusals.forEach(report::add);
        return new ReloadException(report.build(), cause);
    }

    ReloadException failed(Throwable cause) {
        return new ReloadException(begun().cause(cause).build(), cause);
    }

    ReloadException halfDone(RollbackFailure failure) {
        return new ReloadException(begun().cause(failure).rollbackFailure(failure.getCause()).build(), failure);
    }

    private ReloadReportBuilder begun() {
        ReloadReportBuilder report = ReloadReport.builder().elapsed(Duration.ofNanos(System.nanoTime() - start));
        if (plan != null) {
            plan.warnings().forEach(report::add);
        }
        return report;
    }

    /** Maps whose keys hash or compare differently now, and who holds them. */
    void stale(List<StaleMap> maps, boolean rehashed) {
        for (StaleMap each : maps) {
            String what = "a " + each.map().getClass().getName() + " of " + each.map().size() + " holds keys of " + each.keys()
                    + " that " + each.problem();
            stale.add(Warning.of(rehashed ? what + "; it has been rehashed" : what + holders(each.map())
                    + ": it will not find them; reload with ReloadOptions.rehashing(), or put them in again"));
        }
    }

    /** A class that could not be prepared or woven when it loaded. */
    void loadFailure(Throwable failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        StackTraceElement[] at = cause.getStackTrace();
        stale.add(Warning.of(failure.getMessage() + ": " + cause + (at.length == 0 ? "" : " at " + at[0])));
    }

    /** What another agent wove in as classes loaded is not in their redefined code, unless it weaves redefinitions too. */
    void stripped(List<LoadedType> types) {
        if (!types.isEmpty()) {
            String names = types.stream().map(type -> type.name().replace('/', '.')).sorted().limit(MOST_NAMES).collect(Collectors.joining(", "));
            String more = types.size() <= MOST_NAMES ? "" : " and " + (types.size() - MOST_NAMES) + " more";
            stale.add(Warning.of("another agent rewrote classes as they loaded, and not now: what it counts or traces in their code it "
                    + "does no longer: " + names + more));
        }
    }

    /** The reload has been done, but a question about it has no answer. */
    void unknown(String what, Throwable failure) {
        stale.add(Warning.of("the reload is done; " + what + " is not known: " + failure));
    }

    private static String holders(Map<?, ?> map) {
        return referrers(map).flatMap(Reports::beyondSets).map(Reports::place).distinct().limit(3).collect(Collectors.joining(", ", ", held by ", ""));
    }

    /** A set of the library is but another name of its map: who holds that one is what a person asks for. */
    private static Stream<Referrer> beyondSets(Referrer each) {
        boolean set = each.holder() instanceof Set<?> && each.holder().getClass().getName().startsWith("java.util.");
        return set ? referrers(each.holder()) : Stream.of(each);
    }

    /** But for our own. */
    private static Stream<Referrer> referrers(Object target) {
        return Heap.walker().referrersOf(target).stream().filter(each -> each.holder() != null && !isOurs(each.holder()));
    }

    private static boolean isOurs(Object holder) {
        return holder instanceof Referrer || holder.getClass().getClassLoader() == Reports.class.getClassLoader();
    }

    private static String place(Referrer each) {
        Object holder = each.holder();
        String type = holder instanceof Class<?> owner ? owner.getName() : holder.getClass().getTypeName();
        return each.kind() == Referrer.Kind.ARRAY_ELEMENT ? type + each.where() : type + "." + each.where();
    }

    ReloadReport done(Reload reload, List<ObsoleteFrame> frames) {
        ReloadReportBuilder report = begun();
        Map<Class<?>, Long> counts = reload.migrator() == null ? Map.of() : reload.migrator().counts();
        plan.classes().stream().filter(PlannedClass::isChanged)
                .forEach(each -> report.add(Outcomes.of(each, instances(each.type(), counts))));
        detected.deleted().forEach(type -> report.add(Outcomes.deleted(type)));
        detected.matches().values().forEach(match -> match.unmatchedOld().forEach(lambda -> report.add(Warning.of(
                lambda.owner().replace('/', '.'), "a lambda of " + lambda.enclosingMethod()
                        + " has no counterpart now: live objects made from it keep its old body"))));
        counts.forEach(report::migrated);
        if (reload.migrator() != null) {
            reload.migrator().lost().forEach((field, count) -> report.add(lost(field, count)));
        }
        stale.forEach(report::add);
        frames.forEach(report::add);
        return report.pause(Duration.ofNanos(reload.pauseNanos())).build();
    }

    /** What has become of enums, and who has constants that are gone. */
    void enums(Migrator migrator) {
        stale.addAll(migrator.enumWarnings());
        stale.addAll(RemovedConstants.warnings(migrator.removedConstants()));
    }

    private static Warning lost(String field, long count) {
        int dot = field.lastIndexOf('.');
        return new Warning(field.substring(0, dot), field.substring(dot + 1), count
                + (count == 1 ? " value" : " values") + " could not be converted without loss");
    }

    private static long instances(LoadedType type, Map<Class<?>, Long> counts) {
        Class<?> loaded = type.type();
        return counts.entrySet().stream().filter(each -> loaded.isAssignableFrom(each.getKey())).mapToLong(Map.Entry::getValue).sum();
    }
}
