package dev.reloadall;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** For the engine: collects a {@link ReloadReport}. Nothing may be null. Not thread-safe. */
public final class ReloadReportBuilder {
    final List<ClassOutcome> classes = new ArrayList<>();
    final List<Refusal> refusals = new ArrayList<>();
    final List<Warning> warnings = new ArrayList<>();
    final List<ObsoleteFrame> obsoleteFrames = new ArrayList<>();
    final Map<String, Long> migratedByType = new HashMap<>();
    long instancesMigrated;
    Duration elapsed = Duration.ZERO;
    Duration pause = Duration.ZERO;
    Throwable cause;
    Throwable rollbackFailure;

    ReloadReportBuilder() {}

    /** Begins with everything that is in a report. */
    ReloadReportBuilder(ReloadReport report) {
        classes.addAll(report.classes());
        refusals.addAll(report.refusals());
        warnings.addAll(report.warnings());
        obsoleteFrames.addAll(report.obsoleteFrames());
        migratedByType.putAll(report.migratedByType);
        instancesMigrated = report.instancesMigrated();
        elapsed = report.elapsed();
        pause = report.pause();
        cause = report.cause().orElse(null);
        rollbackFailure = report.rollbackFailure().orElse(null);
    }

    /** One class more. */
    public ReloadReportBuilder add(ClassOutcome outcome) {
        classes.add(Objects.requireNonNull(outcome, "outcome"));
        return this;
    }

    /** One thing more that stands in the way. */
    public ReloadReportBuilder add(Refusal refusal) {
        refusals.add(Objects.requireNonNull(refusal, "refusal"));
        return this;
    }

    /** One warning more. */
    public ReloadReportBuilder add(Warning warning) {
        warnings.add(Objects.requireNonNull(warning, "warning"));
        return this;
    }

    /** One obsolete frame more. */
    public ReloadReportBuilder add(ObsoleteFrame frame) {
        obsoleteFrames.add(Objects.requireNonNull(frame, "frame"));
        return this;
    }

    /**
     * Objects that were migrated, of exactly this class; told once for each class of which there were any, be the change
     * in it or in a superclass. The supertypes' counts follow from it; the class itself is not kept.
     */
    public ReloadReportBuilder migrated(Class<?> exactly, long instances) {
        instancesMigrated += instances;
        supertypes(exactly, new HashSet<>()).forEach(type -> migratedByType.merge(type.getName(), instances, Long::sum));
        return this;
    }

    private static Set<Class<?>> supertypes(Class<?> type, Set<Class<?>> found) {
        if (type != null && found.add(type)) {
            supertypes(type.getSuperclass(), found);
            for (Class<?> each : type.getInterfaces()) {
                supertypes(each, found);
            }
        }
        return found;
    }

    /** How long the reload took. */
    public ReloadReportBuilder elapsed(Duration elapsed) {
        this.elapsed = Objects.requireNonNull(elapsed, "elapsed");
        return this;
    }

    /** For how much of that the program's threads stood still. */
    public ReloadReportBuilder pause(Duration pause) {
        this.pause = Objects.requireNonNull(pause, "pause");
        return this;
    }

    /** What was thrown and made the reload fail. */
    public ReloadReportBuilder cause(Throwable cause) {
        this.cause = Objects.requireNonNull(cause, "cause");
        return this;
    }

    /** What was thrown by rolling back: the one case in which something was changed all the same. */
    public ReloadReportBuilder rollbackFailure(Throwable failure) {
        this.rollbackFailure = Objects.requireNonNull(failure, "failure");
        return this;
    }

    /** The report. */
    public ReloadReport build() {
        return new ReloadReport(this);
    }
}
