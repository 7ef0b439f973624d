package dev.reloadall;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a reload did, or a plan would do, with one class; immutable.
 *
 * <p>The lists hold readable text, in declaration order: a field as {@code long points} or {@code static int count}, a
 * retyped one as {@code balance: int -> long}, a renamed one as {@code owner -> holder}, a method as {@code total(int)}.
 *
 * @param name binary name, as {@link Class#getName()} gives it
 * @param previousVersion the version before; equal to {@code version} if the class did not change, 0 if there was none
 * @param version the version now, 1 for what the VM loaded
 * @param verdict what was, or would be, done with it
 * @param fieldsAdded fields that live objects have now and had not
 * @param fieldsRemoved fields that live objects had
 * @param fieldsRetyped fields of another type than before
 * @param fieldsRenamed fields that keep the value of one with another name
 * @param methodsAdded methods and constructors that the version before had not
 * @param methodsRemoved methods and constructors that only the version before had
 * @param instancesMigrated live objects migrated because of this class, its subclasses' included
 * @param how the means: {@code slot}, {@code side table (slower: class was loaded before the agent)}, {@code re-pointed};
 *     empty if there is nothing to tell
 */
public record ClassOutcome(
        String name,
        int previousVersion,
        int version,
        Verdict verdict,
        List<String> fieldsAdded,
        List<String> fieldsRemoved,
        List<String> fieldsRetyped,
        List<String> fieldsRenamed,
        List<String> methodsAdded,
        List<String> methodsRemoved,
        long instancesMigrated,
        String how) {
    /** For the engine, which uses {@link #builder}: nothing may be null; the lists are copied. */
    public ClassOutcome {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(how, "how");
        fieldsAdded = List.copyOf(fieldsAdded);
        fieldsRemoved = List.copyOf(fieldsRemoved);
        fieldsRetyped = List.copyOf(fieldsRetyped);
        fieldsRenamed = List.copyOf(fieldsRenamed);
        methodsAdded = List.copyOf(methodsAdded);
        methodsRemoved = List.copyOf(methodsRemoved);
    }

    /**
     * For the engine.
     *
     * @param name binary name of the class
     * @param version the version it is at afterwards; the one before is derived from the verdict unless it is told
     */
    public static Builder builder(String name, int version, Verdict verdict) {
        return new Builder(name, version, verdict);
    }

    /** Everything that changed, a line each: {@code + long points}, {@code ~ balance: int -> long}, {@code - String note}. */
    public List<String> changes() {
        List<String> changes = new ArrayList<>();
        prefixed("+ ", fieldsAdded, changes);
        prefixed("~ ", fieldsRetyped, changes);
        prefixed("~ ", fieldsRenamed, changes);
        prefixed("- ", fieldsRemoved, changes);
        prefixed("+ ", methodsAdded, changes);
        prefixed("- ", methodsRemoved, changes);
        return changes;
    }

    private static void prefixed(String prefix, List<String> from, List<String> to) {
        from.forEach(text -> to.add(prefix + text));
    }

    /** For the engine: collects an outcome. Not thread-safe. */
    public static final class Builder {
        private final String name;
        private final int version;
        private final Verdict verdict;
        private int previousVersion;
        private final List<String> fieldsAdded = new ArrayList<>();
        private final List<String> fieldsRemoved = new ArrayList<>();
        private final List<String> fieldsRetyped = new ArrayList<>();
        private final List<String> fieldsRenamed = new ArrayList<>();
        private final List<String> methodsAdded = new ArrayList<>();
        private final List<String> methodsRemoved = new ArrayList<>();
        private long instancesMigrated;
        private String how = "";

        private Builder(String name, int version, Verdict verdict) {
            this.name = name;
            this.version = version;
            this.verdict = Objects.requireNonNull(verdict, "verdict");
            boolean steps = verdict == Verdict.BODIES || verdict == Verdict.SCHEMA || verdict == Verdict.NEW;
            this.previousVersion = steps ? version - 1 : version;
        }

        /** The version before, where it is not simply one less: after an undo. */
        public Builder previousVersion(int previousVersion) {
            this.previousVersion = previousVersion;
            return this;
        }

        /**
         * A field with its type as source has it, such as {@code fieldAdded("long", "points")} or {@code ("static int", "count")};
         * here and below, {@code java.lang.} is dropped from names.
         */
        public Builder fieldAdded(String type, String field) {
            fieldsAdded.add(Wording.source(type) + " " + field);
            return this;
        }

        /** As {@link #fieldAdded}. */
        public Builder fieldRemoved(String type, String field) {
            fieldsRemoved.add(Wording.source(type) + " " + field);
            return this;
        }

        /** A field whose type changed, types as source has them. */
        public Builder fieldRetyped(String field, String from, String to) {
            fieldsRetyped.add(field + ": " + Wording.source(from) + " -> " + Wording.source(to));
            return this;
        }

        /** A field that keeps the value of one with another name. */
        public Builder fieldRenamed(String from, String to) {
            fieldsRenamed.add(from + " -> " + to);
            return this;
        }

        /** A method as {@code total(int)}, a constructor as {@code Account(int)}. */
        public Builder methodAdded(String method) {
            methodsAdded.add(Wording.source(method));
            return this;
        }

        /** As {@link #methodAdded}. */
        public Builder methodRemoved(String method) {
            methodsRemoved.add(Wording.source(method));
            return this;
        }

        /** Live objects migrated because of this class, its subclasses' included. */
        public Builder instancesMigrated(long instances) {
            this.instancesMigrated = instances;
            return this;
        }

        /** The means, a few words for a person. */
        public Builder how(String how) {
            this.how = how;
            return this;
        }

        /** The outcome. */
        public ClassOutcome build() {
            return new ClassOutcome(
                    name, previousVersion, version, verdict, fieldsAdded, fieldsRemoved, fieldsRetyped, fieldsRenamed,
                    methodsAdded, methodsRemoved, instancesMigrated, how);
        }
    }
}
