package dev.reloadall.engine.match;

import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.Remapper;

/** The renaming of a match in ASM's terms, which also notes whether it ever made a difference. */
final class CanonicalRemapper extends Remapper {
    private final Map<String, String> classNames;
    private final Map<MemberName, String> methodNames;
    private final Map<MemberName, String> fieldNames;
    private boolean renamed;

    CanonicalRemapper(Map<String, String> classNames, Map<MemberName, String> methodNames, Map<MemberName, String> fieldNames) {
        super(Opcodes.ASM9);
        this.classNames = classNames;
        this.methodNames = methodNames;
        this.fieldNames = fieldNames;
    }

    boolean hasRenamed() {
        return renamed;
    }

    void noteRenamed() {
        renamed = true;
    }

    private String noted(String from, String to) {
        if (to == null || to.equals(from)) {
            return from;
        }
        renamed = true;
        return to;
    }

    @Override
    public String map(String internalName) {
        return noted(internalName, classNames.get(internalName));
    }

    @Override
    public String mapMethodName(String owner, String name, String descriptor) {
        return noted(name, methodNames.get(new MemberName(owner, name, descriptor)));
    }

    @Override
    public String mapFieldName(String owner, String name, String descriptor) {
        return noted(name, fieldNames.get(new MemberName(owner, name, descriptor)));
    }

    /** The name in the source is not touched: {@code Class.getSimpleName} answers with it. */
    @Override
    public String mapInnerClassName(String name, String ownerName, String innerName) {
        return innerName;
    }

    /** Canonical names of the lambdas of a class to the names its own class file has for them. */
    Map<String, String> lambdasOf(String owner) {
        Map<String, String> lambdas = new HashMap<>();
        methodNames.forEach((method, canonical) -> {
            if (method.owner().equals(owner) && method.name().contains("lambda$")) {
                lambdas.put(canonical, method.name());
            }
        });
        return lambdas;
    }
}
