package dev.reloadall.engine.slice;

import java.util.Objects;
import org.objectweb.asm.tree.MethodNode;

/** What a version says about the first value of one of its fields. */
public sealed interface Initializer {

    /** Why there is no code, or what the code leaves out, in words for the report; empty if there is nothing to say. */
    String reason();

    /**
     * The value can be computed for an object that exists already.
     *
     * @param code a self-contained {@code public static} method which returns the value; see {@link InitializerSlicer}. Without
     *     frames: the caller computes them.
     * @param caveat what the constructors do beyond it and why that was left out, in words for the report; empty if nothing was
     */
    record Sliced(MethodNode code, String caveat) implements Initializer {
        public Sliced {
            Objects.requireNonNull(code);
            Objects.requireNonNull(caveat);
        }

        public Sliced(MethodNode code) {
            this(code, "");
        }

        @Override
        public String reason() {
            return caveat;
        }
    }

    /** Nothing assigns the field where it would be initialized: its default value stands. */
    record Absent() implements Initializer {
        @Override
        public String reason() {
            return "";
        }
    }

    /** The value depends on what only a constructor's caller knows. */
    record NeedsParameter(String reason) implements Initializer {}

    /** The constructors which call {@code super(...)} give the field different values. */
    record Disagree(String reason) implements Initializer {}

    /** The value is computed in a way that cannot be cut out. */
    record Unsliceable(String reason) implements Initializer {}
}
