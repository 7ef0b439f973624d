package dev.reloadall.engine.schema;

/**
 * What a class file names a member by (JVMS 4.5, 4.6).
 *
 * @param name the unqualified name
 * @param desc the descriptor
 */
public record MemberKey(String name, String desc) {

    /** Is it a constructor? */
    public boolean isConstructor() {
        return name.equals("<init>");
    }

    @Override
    public String toString() {
        return desc.startsWith("(") ? name + desc : name + ":" + desc;
    }
}
