package dev.reloadall.engine.match;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** A lambda or a class that the compiler numbered, with the places in the code that make it. */
final class Numbered {
    final Kind kind;
    /** The class itself, or the class whose method the lambda's body is. */
    final ClassNode type;
    /** The lambda's body; null for a class. */
    final MethodNode body;
    /** In the order of the code; empty when nothing in the family makes it. */
    final List<Site> sites = new ArrayList<>();

    private Numbered(Kind kind, ClassNode type, MethodNode body) {
        this.kind = kind;
        this.type = type;
        this.body = body;
    }

    static Numbered lambda(ClassNode owner, MethodNode body) {
        return new Numbered(Kind.LAMBDA, owner, body);
    }

    static Numbered type(Kind kind, ClassNode type) {
        return new Numbered(kind, type, null);
    }

    boolean isLambda() {
        return kind == Kind.LAMBDA;
    }

    boolean hasSite() {
        return !sites.isEmpty();
    }

    Site site() {
        return sites.get(0);
    }

    /** Field initializers are compiled into every constructor, so what they make has a site in each. */
    boolean inSeveralConstructors() {
        return sites.stream().filter(Site::inConstructor).map(site -> site.method().desc).distinct().count() > 1;
    }

    MemberName bodyName() {
        return new MemberName(type.name, body.name, body.desc);
    }

    @Override
    public String toString() {
        return isLambda() ? bodyName().toString() : type.name;
    }
}
