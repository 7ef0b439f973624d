package dev.reloadall.engine.plan;

import dev.reloadall.engine.schema.MemberKey;
import dev.reloadall.engine.world.LoadedType;
import java.util.Map;

/**
 * A loaded class whose class file says something else now.
 *
 * @param type the class
 * @param classFile its next version, under canonical names
 * @param undoes where a reload is undone: which fields take back the values of fields with other names; {@code null} for a
 *        reload that goes forward, where {@code @RenamedFrom} says so
 */
public record Candidate(LoadedType type, byte[] classFile, Map<MemberKey, String> undoes) {

    /** One that goes forward. */
    public Candidate(LoadedType type, byte[] classFile) {
        this(type, classFile, null);
    }
}
