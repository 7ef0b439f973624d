package dev.reloadall.engine.weave;

import dev.reloadall.engine.schema.MemberKey;
import dev.reloadall.engine.schema.MemberSchema;
import dev.reloadall.engine.world.Found;
import dev.reloadall.engine.world.TypeInfo;
import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.tree.ClassNode;

/**
 * Gives a class that is about to load a body for each interface method which it inherits from a superclass or superinterface
 * that gained it by a reload: the VM would find none, or a default one.
 */
final class InheritedBodies {

    private final Site site;
    private final ClassNode out;
    private final Set<MemberKey> done = new HashSet<>();

    InheritedBodies(Site site, ClassNode out) {
        this.site = site;
        this.out = out;
    }

    /** @return whether there were any */
    boolean add() {
        int before = out.methods.size();
        if (!site.self().schema().isInterface()) {
            site.self().schema().interfaces().forEach(this::implement);
        }
        return out.methods.size() > before;
    }

    private void implement(String name) {
        TypeInfo type = site.types().find(name);
        if (type == null) {
            return;
        }
        for (MemberSchema method : type.schema().methods().values()) {
            if (method.isVirtual() && done.add(method.key()) && isGained(method.key())) {
                out.methods.add(SuccessorWeaver.dispatch(site.self().name(), method.key()));
            }
        }
        type.schema().interfaces().forEach(this::implement);
    }

    private boolean isGained(MemberKey key) {
        Found logical = site.logical().method(site.self().name(), key);
        Found natively = site.natives().method(site.self().name(), key);
        if (logical == null || logical.home() == null || !logical.member().isVirtual() || natively == null) {
            return false;
        }
        boolean fromClass = !logical.type().schema().isInterface();
        return natively.type().nativeSchema().isInterface() && (fromClass || natively.member().isAbstract());
    }
}
