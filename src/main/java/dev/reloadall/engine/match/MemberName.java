package dev.reloadall.engine.match;

/** A field or method as class files refer to it: internal name of its class, name and descriptor. */
public record MemberName(String owner, String name, String descriptor) {
    @Override
    public String toString() {
        return owner + "." + name + descriptor;
    }
}
