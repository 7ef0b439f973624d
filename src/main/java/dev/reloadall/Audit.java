package dev.reloadall;

import java.util.List;
import java.util.Objects;

/**
 * What of earlier versions is alive at this moment; immutable.
 *
 * @param obsoleteFrames activations that run superseded code until they return
 * @param lambdas live lambdas and anonymous classes that kept their old body
 * @param deletedClasses classes that are gone from the class path and have live instances
 * @param incomplete live objects whose new fields could not all be initialised
 */
public record Audit(
        List<ObsoleteFrame> obsoleteFrames,
        List<OldLambda> lambdas,
        List<DeletedClass> deletedClasses,
        List<Incomplete> incomplete) {
    /** Nothing may be null; the lists are copied. */
    public Audit {
        obsoleteFrames = List.copyOf(obsoleteFrames);
        lambdas = List.copyOf(lambdas);
        deletedClasses = List.copyOf(deletedClasses);
        incomplete = List.copyOf(incomplete);
    }

    /** Whether nothing of an earlier version is left: all code and all state is the newest version's. */
    public boolean clean() {
        return obsoleteFrames.isEmpty() && lambdas.isEmpty() && deletedClasses.isEmpty() && incomplete.isEmpty();
    }

    /** A section for each kind of remnant, ended by a newline. */
    @Override
    public String toString() {
        if (clean()) {
            return "nothing of an earlier version is left\n";
        }
        return Rendering.section("still running superseded code, until it returns", obsoleteFrames)
                + Rendering.section("lambdas and anonymous classes that kept their old body", lambdas)
                + Rendering.section("live instances of deleted classes", deletedClasses)
                + Rendering.section("objects that could not be initialised fully", incomplete);
    }

    /** The same as a JSON object; the names in it are stable. */
    public String toJson() {
        return new Json()
                .put("clean", clean())
                .put("obsoleteFrames", obsoleteFrames, Rendering::json)
                .put("lambdas", lambdas, (json, it) -> json.put("class", it.className())
                        .put("where", it.where()).put("instances", it.instances()).put("reason", it.reason()))
                .put("deletedClasses", deletedClasses, (json, it) -> json.put("class", it.className())
                        .put("instances", it.instances()).put("holders", it.holders()))
                .put("incomplete", incomplete, (json, it) -> json.put("class", it.className())
                        .put("field", it.field()).put("instances", it.instances()).put("reason", it.reason()))
                .toString();
    }

    /**
     * A lambda or anonymous class that matched none of the newest version.
     *
     * @param className binary name of the class in whose source it stood
     * @param where the method it stood in, with its line if known
     * @param instances how many are alive; -1 if that is not known
     * @param reason why it matched none
     */
    public record OldLambda(String className, String where, long instances, String reason) {
        /** Nothing may be null. */
        public OldLambda {
            Objects.requireNonNull(className, "className");
            Objects.requireNonNull(where, "where");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public String toString() {
            String alive = instances < 0 ? "" : " (" + Wording.grouped(instances) + " alive)";
            return className + "." + where + alive + ": " + reason;
        }
    }

    /**
     * A class that is gone from the class path, though objects of it live.
     *
     * @param className binary name
     * @param instances how many are alive
     * @param holders who refers to them, readable; not more than a few
     */
    public record DeletedClass(String className, long instances, List<String> holders) {
        /** Nothing may be null; the list is copied. */
        public DeletedClass {
            Objects.requireNonNull(className, "className");
            holders = List.copyOf(holders);
        }

        @Override
        public String toString() {
            String by = holders.isEmpty() ? "" : ", held by " + String.join(", ", holders);
            return className + ": " + Wording.count(instances, "instance") + by;
        }
    }

    /**
     * A field that was added to live objects and holds its default value only because its initializer could not run for them.
     *
     * @param className binary name
     * @param field its name
     * @param instances how many objects are concerned
     * @param reason why the initializer could not run
     */
    public record Incomplete(String className, String field, long instances, String reason) {
        /** Nothing may be null. */
        public Incomplete {
            Objects.requireNonNull(className, "className");
            Objects.requireNonNull(field, "field");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public String toString() {
            return className + "." + field + " in " + Wording.count(instances, "object") + ": " + reason;
        }
    }
}
