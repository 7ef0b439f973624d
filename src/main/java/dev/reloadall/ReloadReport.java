package dev.reloadall;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one reload did, or why it did nothing; immutable. */
public final class ReloadReport {
    private final List<ClassOutcome> classes;
    private final List<Refusal> refusals;
    private final List<Warning> warnings;
    private final List<ObsoleteFrame> obsoleteFrames;
    final Map<String, Long> migratedByType;
    private final long instancesMigrated;
    private final Duration elapsed;
    private final Duration pause;
    private final Throwable cause;
    private final Throwable rollbackFailure;

    ReloadReport(ReloadReportBuilder builder) {
        classes = List.copyOf(builder.classes);
        refusals = List.copyOf(builder.refusals);
        warnings = List.copyOf(builder.warnings);
        obsoleteFrames = List.copyOf(builder.obsoleteFrames);
        migratedByType = Map.copyOf(builder.migratedByType);
        instancesMigrated = builder.instancesMigrated;
        elapsed = builder.elapsed;
        pause = builder.pause;
        cause = builder.cause;
        rollbackFailure = builder.rollbackFailure;
    }

    /** For the engine. */
    public static ReloadReportBuilder builder() {
        return new ReloadReportBuilder();
    }

    /** For the engine: the same reload, with what turned out after it. */
    public ReloadReport with(List<Warning> more) {
        ReloadReportBuilder builder = new ReloadReportBuilder(this);
        more.forEach(builder::add);
        return more.isEmpty() ? this : builder.build();
    }

    /** The same reload, of which it turns out that it failed: so that no exception carries a report of success. */
    ReloadReport failedBy(Throwable thrown) {
        return new ReloadReportBuilder(this).cause(thrown).build();
    }

    /** Whether the program is another one now: it went through, and a class changed. */
    public boolean changed() {
        return succeeded() && classes.stream().anyMatch(outcome -> outcome.verdict().changes());
    }

    /** Whether it went through, be it with nothing to do; false only in the report of a {@link ReloadException}. */
    public boolean succeeded() {
        return refusals.isEmpty() && cause == null && rollbackFailure == null;
    }

    /** Every class that was looked at closer, with what was done with it. */
    public List<ClassOutcome> classes() {
        return classes;
    }

    /** How many live objects were migrated, each counted once; of a reload that was rolled back, how many had been. */
    public long instancesMigrated() {
        return instancesMigrated;
    }

    /** How many of them are instances of this class or interface, subclasses included. */
    public long instancesMigrated(Class<?> type) {
        return migratedByType.getOrDefault(type.getName(), 0L);
    }

    /** Activations that go on running superseded code until they return. */
    public List<ObsoleteFrame> obsoleteFrames() {
        return obsoleteFrames;
    }

    /** What a person should know all the same. */
    public List<Warning> warnings() {
        return warnings;
    }

    /** Everything that stood in the way; empty if it went through. */
    public List<Refusal> refusals() {
        return refusals;
    }

    /** What was thrown, by an initializer, a migration or the VM, if that is why it did not go through. */
    public Optional<Throwable> cause() {
        return Optional.ofNullable(cause);
    }

    /** What was thrown by rolling back, after which old and new code may be mixed; empty but for a fault of reloadall or of the VM. */
    public Optional<Throwable> rollbackFailure() {
        return Optional.ofNullable(rollbackFailure);
    }

    /** How long it took, from call to return. */
    public Duration elapsed() {
        return elapsed;
    }

    /** For how much of that the program's threads stood still. */
    public Duration pause() {
        return pause;
    }

    /** A table for a person, ended by a newline: the classes, then what stood in the way, warnings and obsolete frames. */
    @Override
    public String toString() {
        return headline() + "\n" + Rendering.classes(classes) + Rendering.refusals(refusals)
                + Rendering.section("warnings", warnings)
                + Rendering.section("still running superseded code, until it returns", obsoleteFrames);
    }

    private String headline() {
        if (!succeeded()) {
            return RefusalText.headline(this) + times();
        }
        if (!changed()) {
            return "nothing to reload" + times();
        }
        long changes = classes.stream().filter(outcome -> outcome.verdict().changes()).count();
        String migrated = instancesMigrated == 0 ? "" : ", " + Wording.count(instancesMigrated, "object") + " migrated";
        return "reloaded " + Wording.count(changes, "class") + migrated + times();
    }

    private String times() {
        if (elapsed.isZero()) {
            return "";
        }
        return ", in " + Wording.time(elapsed) + (pause.isZero() ? "" : " (" + Wording.time(pause) + " of it paused)");
    }

    /** The same as a JSON object; the names in it are stable, times are in nanoseconds. */
    public String toJson() {
        return new Json()
                .put("changed", changed())
                .put("succeeded", succeeded())
                .put("instancesMigrated", instancesMigrated)
                .put("elapsedNanos", elapsed.toNanos())
                .put("pauseNanos", pause.toNanos())
                .put("classes", classes, Rendering::json)
                .put("refusals", refusals, Rendering::json)
                .put("warnings", warnings, Rendering::json)
                .put("obsoleteFrames", obsoleteFrames, Rendering::json)
                .put("cause", cause == null ? null : cause.toString())
                .put("rollbackFailure", rollbackFailure == null ? null : rollbackFailure.toString())
                .toString();
    }
}
