package dev.reloadall.engine.match;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.Remapper;

/** Replaces numbered names by what they have in common, so that code from two versions can be compared. */
final class NameNormalizer extends Remapper {
    private final Family family;

    NameNormalizer(Family family) {
        super(Opcodes.ASM9);
        this.family = family;
    }

    @Override
    public String map(String name) {
        if (family.isNumbered(name)) {
            String simpleName = family.simpleName(name);
            return simpleName == null ? "~" : "~" + simpleName;
        }
        String outer = family.memberOf(name);
        if (outer == null || family.isNamedThroughout(name)) {
            return name;
        }
        return map(outer) + '$' + family.simpleName(name);
    }

    @Override
    public String mapFieldName(String owner, String name, String descriptor) {
        return family.isNumbered(owner) && CapturedFields.isCaptured(name) ? CapturedFields.PREFIX : name;
    }

    @Override
    public String mapMethodName(String owner, String name, String descriptor) {
        return family.contains(owner) && name.startsWith("access$") ? "access$" : name;
    }

    /** What a lambda's body is called in comparisons: what its handle says but for the number. */
    static String lambdaName() {
        return "lambda$";
    }
}
