package dev.reloadall;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What a reload would do now, computed without touching anything; immutable. */
public final class ReloadPlan {
    private final List<ClassOutcome> classes;
    private final List<Refusal> refusals;
    private final List<Warning> warnings;

    private ReloadPlan(Builder builder) {
        classes = List.copyOf(builder.classes);
        refusals = List.copyOf(builder.refusals);
        warnings = List.copyOf(builder.warnings);
    }

    /** For the engine. */
    public static Builder builder() {
        return new Builder();
    }

    /** Every class that was looked at closer, with what would be done with it; no instance is counted yet. */
    public List<ClassOutcome> classes() {
        return classes;
    }

    /** Everything that stands in the way. */
    public List<Refusal> refusals() {
        return refusals;
    }

    /** What a person should know before: likely renames, state that would be discarded. */
    public List<Warning> warnings() {
        return warnings;
    }

    /** Whether a reload would go through: nothing stands in the way. */
    public boolean canReload() {
        return refusals.isEmpty();
    }

    /** Whether any class differs, be it one that would be refused. */
    public boolean wouldChange() {
        return !refusals.isEmpty() || classes.stream().anyMatch(outcome -> outcome.verdict().changes());
    }

    /** As {@link #migrationSkeleton(String)}. */
    public String migrationSkeleton(Class<?> type) {
        return migrationSkeleton(type.getName());
    }

    /**
     * A {@link Migrate} method to start from, in Java: the discarded fields read with their types, the added ones named.
     *
     * @param className binary name of a class in this plan
     * @throws IllegalArgumentException if the plan has no such class
     */
    public String migrationSkeleton(String className) {
        Objects.requireNonNull(className, "className");
        return classes.stream()
                .filter(outcome -> outcome.name().equals(className))
                .findFirst()
                .map(MigrationSkeleton::of)
                .orElseThrow(() -> new IllegalArgumentException(className + " does not change in this plan"));
    }

    /** A table for a person, ended by a newline: classes, then what stands in the way, then warnings. */
    @Override
    public String toString() {
        long changing = classes.stream().filter(outcome -> outcome.verdict().changes()).count();
        return headline(changing) + "\n" + Rendering.classes(classes) + Rendering.refusals(refusals)
                + Rendering.section("warnings", warnings);
    }

    private String headline(long changing) {
        if (!canReload()) {
            return "reloadAll() would refuse: " + Wording.count(refusals.size(), "problem");
        }
        return changing == 0 ? "reloadAll() would change nothing" : "reloadAll() would change " + Wording.count(changing, "class");
    }

    /** The same as a JSON object; the names in it are stable. */
    public String toJson() {
        return new Json()
                .put("canReload", canReload())
                .put("wouldChange", wouldChange())
                .put("classes", classes, Rendering::json)
                .put("refusals", refusals, Rendering::json)
                .put("warnings", warnings, Rendering::json)
                .toString();
    }

    /** For the engine: collects a plan. Not thread-safe. */
    public static final class Builder {
        private final List<ClassOutcome> classes = new ArrayList<>();
        private final List<Refusal> refusals = new ArrayList<>();
        private final List<Warning> warnings = new ArrayList<>();

        private Builder() {}

        /** One class more. */
        public Builder add(ClassOutcome outcome) {
            classes.add(Objects.requireNonNull(outcome, "outcome"));
            return this;
        }

        /** One thing more that stands in the way. */
        public Builder add(Refusal refusal) {
            refusals.add(Objects.requireNonNull(refusal, "refusal"));
            return this;
        }

        /** One warning more. */
        public Builder add(Warning warning) {
            warnings.add(Objects.requireNonNull(warning, "warning"));
            return this;
        }

        /** The plan. */
        public ReloadPlan build() {
            return new ReloadPlan(this);
        }
    }
}
